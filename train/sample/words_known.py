"""Titles and names of well-known films and people that a generated one must not meet (compared as slugs)."""

KNOWN = frozenset(
    """Aftersun|Airplane|Alien|Amadeus|Amélie|Annie Hall|Anora|Apocalypse Now|Argo|Arrival|Atonement
        |Avatar|Babel|Babylon|Barbie|Batman|Before Midnight|Before Sunrise|Before Sunset|Belfast|Big
        |Birdman|Black Swan|Blade|Blow-Up|Blue|Blue Velvet|Bound|Brazil|Breathless|Brooklyn|Bullitt
        |Cabaret|Capote|Carol|Carrie|Casablanca|Cast Away|Charade|Chicago|Chinatown|Chocolat|Clue|Cobra
        |Coda|Coherence|Collateral|Columbus|Commando|Conclave|Contact|Crash|Deliverance|Die Hard|Drive
        |Duel|Dune|Elf|Emma|Encounter|Eraser|Fargo|Fences|Flight|Frozen|Gandhi|Ghost|Gigi|Giant
        |Gladiator|Goodfellas|Gravity|Grease|Green Book|Gremlins|Hancock|Heat|Her|Hook|Hugo|Hunger|Ida
        |Ikiru|Inception|Inferno|Insomnia|Interstellar|It|Jaws|Joker|Juno|Kes|Kingpin|Klute|Knives Out
        |Kramer vs Kramer|Laura|Leon|Leave No Trace|Lincoln|Lion|Logan|Lolita|Looper|Magnolia|Malena
        |Manhattan|Marnie|Matilda|Memento|Milk|Misery|Moana|Moon|Moonlight|Mother|Mud|Munich|Network
        |Nightcrawler|Nobody|Nomadland|North by Northwest|Notting Hill|Oldboy|Once|Paddington|Parasite
        |Paterson|Pearl|Persona|Petulia|Philadelphia|Pig|Platoon|Playtime|Point Blank|Possession
        |Predator|Psycho|Ran|Rashomon|Rear Window|Rebecca|Red Eye|Rio Bravo|Robocop|Rocky|Roma
        |Romancing the Stone|Room|Rope|Rush|Sabrina|Salt|Seven|Shaft|Shampoo|Shane|Shine|Sicario
        |Sideways|Signs|Sing Street|Sleeper|Snatch|Solaris|Speed|Spider|Splash|Spotlight|Stalker
        |Stand by Me|Sunshine|Superman|Suspiria|Taken|Tenet|Tess|Thelma|Tootsie|Top Gun|Traffic|Twister
        |Unforgiven|Up|Vertigo|Victoria|Volver|Wanda|Whiplash|Wild|Witness|Zodiac|Zulu|The Apartment
        |The Birds|The Conversation|The Fugitive|The Game|The Graduate|The Guest|The Help|The Host
        |The Hunt|The Lodger|The Mission|The Others|The Piano|The Pianist|The Reader|The Rock|The Sting
        |The Tenant|The Third Man|The Town|The Trial|The Vanishing|The Village|The Visit|The Wailing
        |Two for the Road|Three Kings|Twelve Angry Men|Twelve Monkeys|The Last Seduction
        |The House on Carroll Street|Meet Me in St Louis|The Sisters Brothers|The Second Wife
        |The Quiet Man|The Quiet Girl|The Other Sister|The Other Brother|The Red Shoes|The Red Violin
        |The Yellow Handkerchief|The Red Balloon|The White Balloon|The Blue Kite|The Blue Umbrella
        |The Bookbinder's Daughter|The Miller's Daughter|The Gardener's Daughter
        |The Taxidermist's Daughter|The Beekeeper's Daughter|The Magician's Nephew|The Midwife|Room 237
        |Room 303|Room 207|Exit 8|Signal 13|The Night Nurse|Night Nurse|The Night Watchman|Six Witnesses
        |Seven Witnesses|Beekeeper|The Beekeeper|The Piano Tuner|The Gardener|A Stranger at My Door
        |Harvest|Bread and Salt|Wild Strawberries|Plum Wine|Green Tea|The Scarlet Dress|The Red Dress
        |The Blue Dress|The White Dress|The Black Dress|The Black Stallion|The Glass Eye|Velvet Glove
        |The Strawberry Statement|Last Train from Gun Hill|Uncle Buck|Nobody's Daughter|Nobody's Fool
        |The Last Waltz|Emmet Otter|Mallory|Maddox|Thorne|Vance|Marlowe|Carrow|The Marlowe Sisters
        |Philip Marlowe|Bill Nighy|Danny Devlin|Torque|The Bolt Cutters|Postscript|Salvage|Steelworks
        |Thin Walls|Rearguard|Trapdoor|Two-Way Glass|Wax|Team Building|Plus Ones|Please Hold
        |Cousin Trouble|The Wrong Trousers|Sunday Drivers|Thelma and Louise|Harold and Maude|Ruby Sparks
        |Frances Ha|Felix Kettle|Ruby Rourke|Clyde Barrow|Bea Smith|Virgil Tibbs|Orson Wells
        |Olive Kitteridge|Viola Davis|Willa Cather|Vera Drake|Myra Breckinridge|Oswald Mosley
        |Rufus Sewell|Felix Hollander|Ike Turner|Hugo Weaving|Cormac McCarthy|Dexter Morgan
        |Wallace and Gromit|Floyd Mayweather|Ivy Green|Ramona Quimby|Silas Marner|Jasper Fforde
        |Percy Jackson|Edgar Wright|Nolan|Ewan McGregor|Felix Leiter|Hal Hartley|Stellan Skarsgård
        |Imogen Poots|Thea Sharrock|Nell Gwyn|Tess Durbeyfield""".replace("""""", "").split("|")
)
