"""Tables for the slots in titles and taglines: entries between `|`, or single words between spaces."""

SLOTS = {
    "town": """Abbotsreach|Alder Creek|Almarza|Anselm|Ardmoor|Ashkeld|Balaclay|Bannock Falls|Bellharbour
        |Bitterwell|Black Ferry|Brackwater|Brindisol|Cadiz Springs|Calder Sound|Caldonia|Carrowmere
        |Cedar Lick|Cinder Falls|Cold Ash|Coralville|Corvin|Cutler's Bend|Dellwater|Dry Lantern|Dunhaven
        |Eastmarrow|Elbow Lake|Eskdale Bay|Fallow Hill|Farrowgate|Finisport|Garrowby|Gilead Flats
        |Glasswater|Gravelly Point|Greyabbey|Halcyon Park|Hallam Bay|Hatter's Mill|Hesperia|Hollin
        |Iron Lake|Islay Junction|Jericho Bend|Kasimir|Kessim|Kettlewick|Kilmorrow|Lantern Bay|Larkhaven
        |Lindenau|Little Odessa Falls|Lodestone|Lorne|Lower Tansy|Mactavish|Malverde|Marrakey|Marsh End
        |Mercy Wells|Monteviento|New Carthage|Nightingale Bay|North Haven Mills|Novalis|Oakum|Orsk
        |Owl Creek Falls|Palmyra Springs|Pelican Reach|Pinder's Gap|Port Amity|Port Calico|Port Salter
        |Quill Harbour|Rainham Cross|Red Mesa|Rook Island|Rosaria|Saint-Aubry|Saint Cyprian|Salt Fork
        |San Telmo Viejo|Sandwick|Santa Leda|Seven Chimneys|Skagvik|Sorrento Heights|Stonegarth
        |Sutter's Ferry|Tamarind|Tarqa|Teller's Grove|Thornby|Trebizon|Tupelo Crossing|Ulverholm
        |Upper Wend|Valdoria|Vesper Hill|Wadi Sirra|Walnut Grove|Westering|Whitcombe|Widow's Neck
        |Winterset|Yarrow Falls|Zamira""",
    "landform": """Kestrel Pass|Badger Gulch|Coffin Ridge|Mule Canyon|Anvil Rock|Widow Mountain
        |Falcon Gorge|Three Sister Peaks|Red Knife Mesa|Hangnail Bluff|Elk Saddle|the Devil's Lap
        |Copperhead Flats|Sawtooth Narrows|Lonely Fork|Pilot Hill|Hawk Quarry|Cape Sorrow|Point Defence
        |the Grey Straits|Mackerel Shoal|Drum Island|Gallows Reach|Snow Leopard Col|Thunder Basin Road
        |Mirage Wells|Cobra Hill|the Tannic Delta|Cinder Valley|Wolfram Ridge|Ghost Ford""",
    "river": """Tansy|Ister|Marrow|Little Sable|Oxbow|Kasai|Wend|Tamber|Orla|Green Fork|Nerva|Upper Vell
        |Sorrow|Ashlar|Calder|Pike|Lower Dun|Mersk|Ouzel|Serpentine""",
    "street": """Marigold Street|Cutler Street|Avenue D|Pomander Walk|Tannery Lane|Pier Nineteen
        |Canal Row|Ninth and Vine|Mulberry Court|Quince Street|Ropemaker Lane|Halfpenny Bridge
        |Calle Almendra|Rue des Merles|Lantern Alley|Lamplight Close|Gantry Road|Bedford Steps
        |Orchard Terrace|Fishmarket Square|Cemetery Road|Juniper Crescent|Vine Hill Drive|Platform Six
        |Pelham Gardens|Dock Road|Winding Stair""",
    "building": """the Hotel Balaton|the Grand Aurelia Hotel|the Palace Cinema|the Larkspur Arms
        |Villa Orsini|the Old Observatory|the Rialto Bakery|the Night Pharmacy|the Bluebird Motel
        |the Winter Garden|the Customs House|the Sundown Diner|Tower Nineteen|the Paradise Laundry
        |the Ferry Hotel|the Municipal Baths|the Lido|the Moonlight Drive-In|the Summer House
        |the Glasshouse|Pension Almira|the East Ward|the Observatory Road Flats""",
    "num": """two|three|four|five|six|seven|eight|nine|eleven|twelve|thirteen|fourteen|seventeen
        |nineteen|twenty|thirty|forty""",
    "ordinal": """second third fourth fifth sixth seventh eighth ninth eleventh thirteenth fourteenth
        nineteenth hundredth""",
    "digits": """8 11 13 19 23 31 37 44 52 58 67 71 88 90 103 112 119 207 216 303 340 414 451B 509 602
        714 808 911B 1013 1140 4400""",
    "clock": """4:15|5:20|6:40|7:05|8:52|9:17|10:30|11:48|12:09|2:26|quarter to six|ten past nine
        |half past one|five to midnight|twenty to four""",
    "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "month": """January February March April May June July August September October November December""",
    "season": """winter summer autumn spring harvest winter summer autumn spring monsoon midsummer""",
    "animal": """badger camel canary carp cockatoo donkey elk emu ferret goat goose greyhound hedgehog
        heron horse iguana kangaroo llama lobster magpie mole mule octopus ostrich otter owl parrot
        peacock pelican pig pony rooster salamander sheep snail swan tapir tortoise turkey walrus weasel
        yak zebra""",
    "beast": """falcon jackal wolf cobra hornet kestrel mongoose puma hyena leopard scorpion stallion
        bull heron viper""",
    "trade": """accordionist|archivist|astronomer|auctioneer|baker|barber|beekeeper|bellringer
        |bookbinder|bus driver|butcher|cartographer|caretaker|cellist|chaperone|chauffeur|clockmaker
        |comet hunter|cook|court clerk|dentist|diver|dog walker|dressmaker|ferryman|florist|gardener
        |glassblower|grocer|hairdresser|hangman|jockey|juggler|lamplighter|librarian|lighthouse keeper
        |locksmith|magician|mapmaker|mechanic|midwife|milliner|night nurse|notary|organist|orchardist
        |perfumer|piano tuner|pickpocket|plumber|postmistress|potter|puppeteer|referee|retired admiral
        |sailmaker|saxophonist|schoolteacher|sculptor|shepherd|shoemaker|signalman|stamp dealer
        |stenographer|stonemason|surveyor|swimming teacher|tailor|taxidermist|telegraphist|translator
        |trumpeter|umbrella maker|undertaker|violin maker|watchman|weatherman|welder|wigmaker""",
    "fighter": """brakeman|corporal|gunner|ranger|smuggler|legionnaire|marksman|outrider|saboteur|boxer
        |trucker|bounty rider|deserter|commando|wrestler|arsonist|poacher|bodyguard|getaway driver
        |navigator|stuntman|swordsman|paratrooper""",
    "codename": """Lapwing|Nightshade Four|Glass Hammer|Ptarmigan|Cold Lantern|Halberd|Saltlick|Redcap
        |Iron Thimble|Magpie Two|Boomerang|Black Marigold|Anvil|Sixpence|Matador|Tinderbox|Daffodil
        |Gallowglass|Snowplough|Quicklime|Thunderclap|Cormorant|Paperclip Red|Stonefish|Winterwheat
        |Broadaxe|Catapult""",
    "vehicle": """ferry|truck|tugboat|freight train|bulldozer|locomotive|seaplane|ambulance|gunboat
        |motorcycle|fire engine|milk float|snowplough|getaway car|mail plane|tank|tram|school bus|taxi
        |cable car|helicopter|hearse""",
    "object": """accordion|almanac|anchor|apron|atlas|biscuit tin|brass key|broken piano|candlestick
        |cardboard crown|chandelier|cigar box|coat|compass|cookbook|cradle|deckchair|doll's house
        |egg timer|enamel jug|fountain pen|garden gate|glass eye|gramophone|hat|inkwell|ironing board
        |kettle|kite|ladder|lampshade|lawnmower|ledger|letterbox|lifeboat|mirror|music box|needle
        |notebook|oar|overcoat|paper boat|parasol|passport|photograph|pocket watch|porcelain dog
        |postcard|quilt|raincoat|red bicycle|rocking chair|rowing boat|saddle|sewing machine
        |silver spoon|sofa|suitcase|tablecloth|teapot|telescope|tin whistle|toaster|trombone|trumpet
        |typewriter|umbrella|velvet glove|violin|wallpaper|wardrobe|wedding dress|wheelbarrow|window
        |wireless""",
    "food": """apricot brandy|artichokes|black coffee|blueberry pie|bread and salt|burnt sugar
        |buttermilk|cherry jam|chestnuts|cinnamon|cold soup|currant bread|dumplings|figs|gooseberries
        |green tea|hard cheese|honey cake|lemonade|marmalade|mint tea|noodles|olives|onions|orange peel
        |oysters|paprika|peaches|pepper stew|persimmons|pistachios|plum wine|pomegranates|quince jelly
        |ripe pears|rhubarb|rice pudding|salted butter|sardines|strawberries|tangerines|vinegar""",
    "flower": """almond blossom|anemones|asters|bindweed|bluebells|camellias|cornflowers|cow parsley
        |dandelions|foxgloves|geraniums|hawthorn|heather|honeysuckle|hydrangeas|jasmine|lavender|lilacs
        |marigolds|mimosa|narcissus|night jasmine|oleander|peonies|poppies|snowdrops|sweet peas|thistles
        |verbena|wild garlic|wisteria""",
    "tree": """alder almond apple ash birch cedar cherry chestnut cypress elm fig hazel juniper larch
        lemon linden mulberry olive pear plum poplar quince rowan sycamore walnut willow yew""",
    "colour": """amber ash-grey black blue bone-white brown copper crimson emerald green indigo ivory
        ochre orange pale pink red rust scarlet silver tobacco turquoise vermilion violet white yellow""",
    "weather": """drizzle|first frost|fog|ground mist|hailstones|heat lightning|high wind|late snow
        |low cloud|north wind|rain|sleet|summer thunder|thaw|wet snow""",
    "kin": """aunt brother cousin daughter father godmother grandfather grandmother mother nephew niece
        sister stepfather stepmother uncle twin husband wife""",
    "abstract": """absence|appetite|arrears|arithmetic|consequence|courage|debt|departure|echo
        |forgetting|forgiveness|gravity|grief|hunger|idleness|inheritance|kindness|leaving|loyalty
        |longing|mercy|modesty|obedience|patience|silence|small talk|sorrow|tenderness|thrift|waiting
        |witness|yearning""",
    "sin": """alibi|blackmail|confession|disappearance|forgery|inquest|last call|perjury|ransom note
        |silent partner|trespass|wiretap|wrong number|cold trail|dead letter|missing hour|locked drawer
        |spare key""",
    "quirk": """absolutely fine|allergic to money|barely engaged|in over her head|late again
        |mostly harmless to others|not from here|not speaking|on a budget|out of office
        |practically family|probably Dutch|reasonably happy|slightly married|still at the airport
        |technically dead|temporarily rich|very nearly famous|wide awake and wrong""",
}
