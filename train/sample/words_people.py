"""Names for invented people, by the country that a film comes from.

Surnames are rare or made up, so that a first name in front of one does not make a known person.
"""

WOMEN = {
    "English": """Ada Agnes Alma Bea Beryl Blanche Clementine Constance Cora Daphne Della Dinah Dot Edie
        Effie Enid Esme Fern Flora Frances Gwen Harriet Hattie Hester Ida Imogen Iris Ivy Josie June Kit
        Lettie Lorna Lottie Lula Mabel Maeve Marnie Maud Merle Minnie Myra Nell Nora Odessa Olive Opal
        Oriel Pearl Peg Petra Polly Prue Ramona Rhoda Rosalind Roz Ruby Ruth Sadie Selma Sybil Tess Thea
        Tilda Una Vera Viola Wanda Willa Winnie Zelda""",
    "French": """Solène Maëlle Odile Capucine Sidonie Noémie Éliane Margaux Colombe Apolline Lucile
        Ondine Blandine""",
    "German": """Lieselotte Hanne Wiebke Annegret Friederike Elke Ottilie Marlies Gudrun Sieglinde
        Frauke Jutta""",
    "Italian": """Ornella Fiamma Mirella Luisella Nives Donatella Ginevra Loredana Tosca Viviana Marisa
        Agnese""",
    "Spanish": """Pilar Remedios Inés Nuria Soledad Maruja Azucena Leonor Candela Rocío Consuelo Amparo
        Jimena""",
    "Nordic": """Sigrid Ingeborg Tove Solveig Ragnhild Astri Maj Gunvor Liv Signe Ylva Dagny Turid Hedda""",
    "Japanese": """Haruko Tomoe Sachie Mizuki Fumiko Chiyo Natsuko Ayame Kiyomi Setsuko Hisae Wakana""",
    "Korean": "Seo-rin Ha-eul Mi-gyeong Yun-hwa Da-som Bo-ra Eun-byeol Na-ri Ga-ram Su-ok",
    "Indian": """Devika Malati Sharmila Indrani Kamakshi Revathi Tanuja Sulekha Padmini Ishani Mrinal
        Urvi""",
    "Brazilian": """Iracema Jandira Odete Lucélia Marlene Dalva Nair Tereza Zilda Rosângela Edilene
        Conceição""",
}
MEN = {
    "English": """Abel Alden Amos Archie Arlo Barnaby Basil Bram Byron Cecil Clem Clyde Cormac Cyril
        Dale Dexter Duncan Earl Eben Edgar Elias Emmet Ewan Felix Fitz Floyd Gil Grady Gus Hal Harlan
        Hector Hollis Hugo Ike Ira Jasper Jem Jonah Kip Lars Lem Leopold Linus Lonnie Lyle Merrill Milo
        Monty Morris Ned Nestor Nolan Orson Oswald Otis Percy Quentin Ray Reuben Roscoe Rufus Silas Stan
        Stellan Tobias Ulysses Vernon Virgil Wallace Wendell Zeke""",
    "French": """Anatole Bastien Côme Fulbert Gaspard Lucien Maxence Octave Rémi Théodule Yvon Aurélien
        Hippolyte""",
    "German": """Albrecht Detlef Eckart Gernot Henning Joachim Korbinian Lutz Ortwin Reinhold Siegmar
        Volkmar""",
    "Italian": """Ambrogio Corrado Donato Egidio Fausto Ivo Lamberto Nicodemo Renzo Saverio Tullio
        Ubaldo""",
    "Spanish": """Anselmo Basilio Cipriano Evaristo Fermín Gonzalo Hilario Isidro Lázaro Modesto Nicanor
        Ovidio""",
    "Nordic": """Aksel Birger Eskil Frode Halvor Joar Knut Leif Njål Odd Ragnar Sverre Torbjørn Ulrik""",
    "Japanese": """Kazuma Heisuke Ginjiro Tatsuya Masanao Shinkichi Rokuro Yoshio Eikichi Haruomi Teruo""",
    "Korean": """Dae-jung Gwang-ho Sang-min Tae-rim In-guk Chul-won Byeong-su Jae-pil Man-sik Doo-hyun""",
    "Indian": """Arunoday Bhaskar Devendra Girish Keshav Madhavan Niranjan Prabodh Ranjit Somnath Umesh
        Vikramesh""",
    "Brazilian": """Agenor Belmiro Cândido Durval Evandro Genésio Jurandir Lindomar Osvaldir Raimundo
        Valdemir""",
}
SURNAMES = {
    "English": """Abernorth Allardyke Ambersley Arkell Ashgrave Averill Ballantree Barrowclough Beckley
        Bellwether Blackwood Blaydon Brackett Brandreth Brannock Briscombe Cairnduff Calloway Carrow
        Catterick Chalcot Clewer Colquist Corvane Crabtree Cullerne Dagworth Dalrymore Darnley Devlin
        Dockery Drayle Dunmore Eastlake Eddowes Ellery Fairweather Fallowfield Farrant Fenwick Finnegan
        Fothergill Gadsden Galbreath Garrity Gatlin Gorringe Greaves Grindle Hackett Halloran Hargrave
        Haverty Hawksley Hesper Hollander Huckaby Innisfree Jessamy Kerrigan Kettle Kilbride Lachlan
        Langrish Larkin Lathom Leckie Lovelock Lundy Maddox Mallory Marchbanks McCready McVey
        Merriweather Milburn Mondragon Montclair Mulvaney Nettleship Northcott Oakes Oldroyd Ormsby
        Osgood Pargeter Peverell Penhallow Pettigrew Pickering Pinkney Plover Quarles Quill Radnor
        Rafferty Redfern Ringrose Roper Rourke Sallow Sandoval Satterlee Selwyn Shand Skerry Sorrel
        Spooner Stannard Starling Stoddart Tarrant Tattersall Teague Thackeray Thorne Tilney Tolliver
        Treadwell Tremayne Tully Underhay Varley Vesper Voss Wadlow Wainscott Warbeck Weatherby Whitlock
        Wickett Wilder Winterbourne Wren Wycliffe Yarrow Yelland Zeller""",
    "French": """Aubrac Beaurepas Cazaubon Delorière Esquirol Fontanelle Gaudraut Hautecloque Jourdanet
        Lamirande Maupertin Navarin Pelletan Quercy Roquebrune Sauveterre Tavernost Vaucanson""",
    "German": """Achterberg Brandauf Donnersmark Eichendorn Falkenried Grünwedel Hasenclever Immelmann
        Kessling Lindwurm Morgenroth Nachtweih Oberländer Pfefferkorn Rabenalt Silberstern Tannhoff
        Wolkenstein""",
    "Italian": """Altobelli Bonaventi Cantalupo Dellacroce Fantinelli Garzelli Lucignani Malaspada
        Nardinocchi Orsatti Paravento Quintavalle Rossignoli Santacqua Tramontin Vallescura""",
    "Spanish": """Alcoriza Belmontes Carvajales Echegoyen Fuensanta Galdeano Hinojar Iturrioz Larrañaga
        Montalbo Orellán Peñaranda Quiñonero Rebolledo Salvatierra Urdanegui Zubizarro""",
    "Nordic": """Aspelund Bjerkås Dalsgård Ekvall Fjellstad Granlund Hovgaard Isaksrud Kvamme Lindeborg
        Myhrvold Nordahlen Rosenvik Skogmo Strandberget Tveitane Vinterhav Østbye""",
    "Japanese": """Amagase Fujinawa Hayamizu Inokuma Kagurazaka Kurobane Minazuki Nagatsuka Onodera
        Shiomura Tachikawara Uzumasa Wakatsuki Yukishiro""",
    "Korean": "Cheon Eom Gal Hyeon Jegal Maeng Namgung Pyo Seonu Tak Wi Yeo",
    "Indian": """Anantraman Bhattarai Chellapilla Dasmunshi Gadgilwar Haldankar Iyengaraj Karmarkesh
        Lahirika Mukundan Nambiaraj Paranjape Rajadhyaksh Sengarana Tirodkarna""",
    "Brazilian": """Alvarenga Boaventura Cavalcânti Damasceno Figueirol Guimarosa Itaborá Lacerdino
        Malheiros Nogueirão Paranhosa Quintaneiro Sabiá Trancosel Vasconcelhos""",
}

# country -> (culture of its names, weight, film years from)
COUNTRIES = {
    "United States": ("English", 34),
    "United Kingdom": ("English", 14),
    "France": ("French", 9),
    "Germany": ("German", 6),
    "Italy": ("Italian", 6),
    "Spain": ("Spanish", 5),
    "Sweden": ("Nordic", 4),
    "Japan": ("Japanese", 5),
    "South Korea": ("Korean", 4),
    "India": ("Indian", 5),
    "Brazil": ("Brazilian", 3),
    "Australia": ("English", 4),
    "Ireland": ("English", 3),
}

STUDIOS = """Halfmoon Pictures|Copper Lantern Films|Ninth Reel|Saltbox Pictures|Meridian Gate
        |Paper Kite Cinema|Old Mill Films|Quay Street Productions|Blue Heron Pictures|Tin Roof Films
        |Gaslight & Sons|Northbound Pictures|Lighthouse Ten|Third Balcony|Orchard Row Films
        |Grand Aurelian Pictures|Penny Arcade Films|Ostrich & Crown|Longshore Pictures
        |Velvet Rope Cinema|Six O'Clock Films|Carousel Continental|Far Field Pictures|Marlin Bay Studios
        |Attic Window|Kingfisher-Arden|Trans-Adriatic Film|Nightjar Entertainment"""
