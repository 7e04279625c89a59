"""Titles in other languages: patterns by culture, and the tables for their slots."""

FOREIGN = {
    "French": """La nuit des {fr_pl}|Le dernier {fr_m}|La maison des {fr_pl}|Un été à {fr_place}
        |Les {fr_pl} de {fr_place}|Le {fr_m} et la {fr_f}|{she}, un dimanche|Rue des {fr_pl}
        |Un hiver pour {she}|Une {fr_f} pour {he}|Adieu, {fr_place}|Les amants de {fr_place}|Sans {he}
        |Monsieur {last} ne dort plus|Madame {last} s'ennuie|Le silence des {fr_pl}|Quai des {fr_pl}""",
    "German": """Das Haus am {de_place}|Der letzte {de_m}|Die Tochter des {de_gen}|Nachts in {de_place}
        |{she} schweigt|Ein Sommer am {de_place}|Die {de_pl} von {de_place}|Herr {last} geht baden
        |Der Fall {last}|Wer war {he} {last}?|Wir {de_pl}""",
    "Italian": """Il mare di {she}|La notte dei {it_pl}|L'ultimo {it_m}|La casa dei {it_pl}
        |Un'estate a {it_place}|Addio, {it_place}|I {it_pl} di {it_place}|Il {it_m} di {it_place}
        |Signora {last}, buonasera|Tutti pazzi per {she}|Domani, {she}|Il caso {last}""",
    "Spanish": """La casa de los {es_pl}|El último {es_m}|Los {es_pl} de {es_place}
        |Un verano en {es_place}|El {es_m} de {es_place}|Cartas a {she}|La noche de los {es_pl}
        |Nadie espera a {he}|Adiós, {es_place}|La hija del {es_m}|¿Quién mató a {he} {last}?""",
    "Nordic": """Huset ved {no_place}|Den siste {no_m}|Vinter i {no_place}|{she} og {he}
        |Natten over {no_place}|Brev til {she}|Sommeren i {no_place}|{she} tier|Veien til {no_place}""",
    "Japanese": """{jp_place} no Fuyu|{jp_place} no Uta|{she}-san|Sayonara, {jp_place}
        |{jp_place} Station|The {last} Household""",
    "Korean": """{kr_place} Station|The Road to {kr_place}|{kr_place}, 19{kr_year}|Dear {she}
        |Detective {last}|The {kr_place} Incident""",
    "Indian": """{in_place} Junction|{in_place} Ki Raat|Ek Chitthi {she} Ke Naam
        |{in_place} Se Aage|The {last} Mansion|Raat Aur {in_n}""",
    "Brazilian": """A casa dos {br_pl}|O último {br_m}|Os {br_pl} de {br_place}|Um verão em {br_place}
        |Cartas para {she}|Adeus, {br_place}|A noite dos {br_pl}""",
}

FOREIGN_SLOTS = {
    "fr_pl": """horlogers|lilas|pendus|corbeaux|bouchers|orphelins|tilleuls|menteurs|hirondelles
        |somnambules|merles|brodeuses|cartographes|veilleurs|glaneurs|funambules|contrebandiers|aveugles
        |noyés|pèlerins""",
    "fr_m": """facteur|notaire|bal|témoin|wagon|tramway|jardinier|boulanger|fiancé|dimanche|passeur
        |vigneron|menuisier|sommeil|parapluie""",
    "fr_f": "couturière|valise|lettre|fenêtre|robe|voisine|chaise|pluie|clarinette",
    "fr_place": """Saint-Aubry|Vaucelles-sur-Lie|Port-Navalou|Montrevel|Belcastre|Coulombe|La Roquette
        |Vieux-Pont|Douarnelle|Sainte-Odile""",
    "de_m": """Fährmann|Uhrmacher|Zeuge|Bahnwärter|Lotse|Sommergast|Tanzlehrer|Kurgast|Bäcker
        |Nachtwächter""",
    "de_gen": "Müllers|Försters|Apothekers|Uhrmachers|Richters|Glasers|Kapitäns|Pfarrers",
    "de_pl": "Nachbarn|Schwestern|Fremden|Schwimmer|Erben|Lügner|Brüder|Zeugen",
    "de_place": """Lindensee|Krähenberg|Altmoor|Vogelsund|Tannried|Grauwasser|Mühlgrund
        |Hallersee""",
    "it_m": """faro|barbiere|cortile|testimone|postino di notte|fornaio|violinista|cugino
        |cinema|sarto""",
    "it_pl": """limoni|gabbiani|bugiardi|cugini|fornai|sordi|tram|lampioni|pescatori|ciliegi|fantasmi
        |contrabbandieri""",
    "it_place": """Portoverde|Montelupara|Santa Leda|Castelnero|Rocca Marina|Vallescura|Torre Fenice
        |San Baldo""",
    "es_m": """relojero|afinador|verano|testigo|panadero|tranvía|apuntador|cartero|domador|farero
        |barbero""",
    "es_pl": """relojes|almendros|sordos|primos|faroles|naranjos|mentirosos|pájaros|gitanillos|azulejos""",
    "es_place": """Almarza|Villalobera|Puerto Amargo|Monteviejo|Santa Orduña|Peñablanca|Los Tilos
        |Torrequemada""",
    "no_m": "fergen|fyrvokteren|sommeren|jegeren|klokkeren",
    "no_place": """Skogvika|Ulvesund|Kråkøya|Nordfjorden|Svartvann|Tjeldnes|Holmestrøm|Vargfjell
        |Bjørkelia|Sølvdal""",
    "jp_place": """Amaori|Kazemachi|Shirosaki|Minamoya|Hoshikawa|Tsukimine|Yunagi|Kurosato|Akanebashi
        |Fuyukawa""",
    "kr_place": """Haenam-ri|Dalmok|Baegyang|Solbong|Namchon-ri|Eunpo|Cheongri|Mulgeon|Gureum-dong
        |Sangok""",
    "kr_year": "62|68|71|74|79|80|83|87|88|92|95|97",
    "in_place": """Chandanpur|Neelgarh|Rampurhat Road|Surajganj|Kamalpur|Madhavgarh|Tilakwadi|Bansipur
        |Deorala|Shivnagri""",
    "in_n": "Baarish|Chirag|Samandar|Aaina|Safar|Khamoshi Wala Ghar|Parinda|Mausam|Raasta",
    "br_m": """bonde|pescador|verão|carteiro|sanfoneiro|barbeiro|vizinho|domingo|alfaiate|faroleiro""",
    "br_pl": """jangadeiros|primos|girassóis|mentirosos|pardais|relógios|músicos|cajueiros|estrangeiros""",
    "br_place": """Ribeira Clara|Pedra Branca|Santo Amparo|Vila Jandira|Porto Araçá|Morro do Sino
        |Boa Hora""",
}
