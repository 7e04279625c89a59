"""Title patterns by genre, one a line; `@1960-1989` at the end keeps a pattern to those years.

`{slot}` deals a word of a table, `{slot:s}` its plural, `{a slot}` puts a or an in front.
"""

PATTERNS = {
    "Action": """
Operation {codename} @1960-1992
The {town} Run
{num} Minutes to {town}
Last Train out of {town}
The Siege of {town}
{last}'s Irregulars @1960-1988
Convoy to {town} @1960-1995
Ambush at {landform}
The Guns of {town} @1960-1980
{num} Against {town}
A Bullet Marked {last}
No Exit from {town}
Nobody Gets Off at {town}
The {vehicle} to {town}
Smoke over the {river}
The Road to {town} Burns
{he} {last} Dies Hardest
The Contract on {he} {last}
Code Name: {codename} @1962-1994
Return to {landform}
The {ordinal} Squadron @1960-1985
{num} {fighter:s} for {town} @1960-1979
Depth Charge {digits} @1960-1990
Zero Hour, {town}
The {last} Extraction @2000-2025
Level {digits} @1996-2025
Grid {digits} @2004-2025
Hold {landform}
The {last} Account @1975-2025
{num} Rounds Left
Two Brothers and {a vehicle}
The {last} and {last} Job
The Fall of {building}
{street} Rules @1975-2005
All the Way to {landform}
Kick the Door, {last} @1971-1996
The Last {fighter} of {town}
{he} {last} Rides Again @1960-1976
Steal Me {a vehicle} @1990-2025
Blood, Salt and Diesel in {town} @1972-2025
Hellbound for {town} @1968-1999
Bridge {digits} Is Down
{codename} Rising @1998-2025
The {beast} of {landform}
Seven Days' March to {town}
Radio Silence over {town}
Overdrive to {landform} @1978-2003
{last} Goes First
Every Road out of {town}
The {fighter}'s Last Mile
Fire on the {river}
{num} Hours in {town}
Tell {last} We're Coming @1985-2025
The {river} River Raid
Full Tilt, {town}
{clock} to {town}
Don't Shoot the {fighter}
{he} Versus the {ordinal} Floor @1988-2025
Wreckers of {landform} @1960-1984
{weather} at {landform}
One {fighter}, No Map
The {codename} Orders
Take the {river} Road
Cold Steel, {town}
Riders to {landform}
The Day They Took {town}
{last}'s War Was Never Over @1974-2025
From {town} with {a fighter}
Break {town} @1995-2025
""",
    "Comedy": """
My Uncle the {trade}
{she} Gets {a animal}
Who Invited {he}?
The {last:s} Go to {town}
The {last:s} Go Camping @1960-2005
Three Cousins and {a animal}
What Is Wrong with {she}?
Mister {last} Takes the Cure @1960-1974
Too Many {trade:s}
One {animal} Too Many
The Worst {trade} in {town}
I Married {a trade}, Apparently
Please Don't Feed the {animal:s}
{he} Never Calls Back
Christmas with the {last:s} @1985-2025
{she} and {he} Are {quirk}
We Are {quirk}
{he} {last} Is {quirk}
Dad Bought {a animal} @1978-2025
The {trade}, the {trade} and the {animal}
Half {a animal}
Everybody Hates the {trade}
{town} Has No {trade:s}
Return the {object}!
The Great {town} {object} Robbery
How to Iron {a animal} @1966-2025
A Very Small {vehicle}
The {last} Family {object}
The Unfortunate {she} {last}
Miss {last} Regrets Nothing
{num} Grooms for {she}
Nobody Told {she}
Out of {food}
{food} for Everyone
Everything But the {object}
The {town} Amateur Opera Company
{she}'s Terrible, Horrid {day}
Mayor of {town}, Population {digits}
The Substitute {trade}
{he} Joins a Choir
Let's Not Tell {he}
The Second-Best {trade} in {town}
My Landlord Is {a animal} @1964-2025
{last} & Daughter, {trade:s}
Hot Tub in {town} @1979-2012
The Ex-{trade:s}' Club @1985-2025
A Weekend Without {she}
Sorry About the {animal}
Sorry About {he}
{she} Did It for the {food}
Whoops, {town} @1960-1978
Stop the {vehicle}, {he}! @1960-1982
Madame {last}'s {animal} @1960-1980
This Was Supposed to Be {town}
Meet the {last:s} of {town}
{she} {last} Runs for Mayor
The {animal} Did Nothing Wrong @2002-2025
Group Chat with {she} @2014-2025
Three Stars for {building} @2008-2025
Kindly Remove Your {animal}
The {num}-Day {trade}
You, Me and {a animal}
Somebody's {object}
Our Man at {building} @1960-1979
All My {kin:s} Are {trade:s}
Beware of the {kin} @1970-2025
The Honourable {he} {last}, {trade}
A Slight Case of {food}
{he}, Put Down the {object}
Honeymoon for {num}
""",
    "Drama": """
The Last {season} of {he} {last}
The Last {season} of {she} {last}
{she} {last} and Her {kin:s}
What the {trade} Knew
The {trade}'s {object}
{town}, in the {season}
{town} in {month}
Letters to {town}
The House on {street}
{a season} at {building}
The {kin:s} of {town}
{a object} for {she}
{a object} for {he}
{num} {season:s} in {town}
Everything {she} Carried
The Weight of {food}
The {tree} Trees of {town}
Under the {tree} Trees
A Short History of {abstract}
An Inventory of {abstract}
The Arithmetic of {abstract}
{food} and {abstract}
Before the {weather}
After the {weather}
{she}, Daughter of {he}
My {kin}'s {object}
The {colour} {object}
{he} {last}, {trade}
All the {trade:s} Have Gone
The {river} in Flood
Along the {river}
Down by the {river}, {month}
Bread for {town} @1960-1989
The {town} Strike @1960-2015
The Year of the {weather}
What {she} Left at {town}
A Room in {street}
The Inheritance of {she} {last}
{day} at the {last:s}'
Where the {river} Bends
The Silence of {town}
{he} and the {object}
A Field of {flower}
Late {flower}
The {trade} of {town}
The {trade}'s {kin}
Nothing Grows in {town}
Teach Me {abstract} @1990-2025
Winter {food}
The {kin} from {town}
The Weather in {town}
Six Children and {a object}
{she} in the Orchard
For {he}, Who Stayed
Leaving {town}
To Bury {he} {last}
The Trial of {she} {last}
The {last} Boys
The {last} Sisters
Salt, {food}, Silence
{clock} from {town}
Whoever Comes to {town}
The Quiet {kin}
A Sound of {weather}
Night Shift at {building}
The Long {season} of {town}
Hymn for {a trade}
On {street}
Our {kin}, the {trade}
The Drowned {tree}
""",
    "Romance": """
{a season} with {she}
{she} and {he}
{she} and the {trade}
Dear {he}, Love {she}
The {flower} of {town}
{flower} in {month}
Honeymoon in {town}
Until {month}, {he}
Meet Me at {building}
Meet Me on {street}
Under the {tree} Tree
The {clock} to {town}
{num} Letters from {town}
{num} Days in {town}
Kiss Me in {town}
The Girl with the {object}
The {trade} and the {trade}
Waiting for {she} in {town}
Dancing at {building}
{a object} for Two
Our {season} in {town}
If {she} Calls
{he}, If You're Reading This
Goodnight, {she}
Say It with {flower}
{food} at Midnight
{food} for Two
The {town} Waltz @1960-1990
Last Dance at {building}
{she} of {street}
Falling for {a trade}
The Trouble with Loving {he}
The {season} We Met
The {season} We Missed
A Promise in {town}
Half in Love in {town}
Almost {month}
Write to Me in {town}
Someone for {she}
Once, in {town}
The {colour} Dress
{she} Wears {colour}
Love and {food}
{town} by Moonlight @1960-1985
{weather}, {she}
Two Umbrellas on {street}
The Second Wedding of {she} {last}
The Three Proposals of {he} {last}
Marry Me on {day}
Next Year in {town}
What {she} Said on {street}
Every {day} with {he}
Platform {digits}, {town}
Seat {digits}
The Heart of {a trade}
My {season} as {a trade}
A Little {weather} in {town}
To {she}, from the {vehicle}
Swipe Right, {she} @2013-2025
Unsent, to {she} @2004-2025
{he} Doesn't Dance
The Last {vehicle} to {town}
Bring {flower}
The Lovers of {town}
{she} Among the {flower}
An Affair in {town} @1960-1995
Between {town} and You
Tomorrow, {she}
{a season} Without {he}
Where {she} Was Kissed
The {trade}'s Bride
All the {flower} in {town}
""",
    "Thriller": """
The {town} {sin}
The {ordinal} {sin}
{a sin} in {town}
The {trade}'s {sin}
{digits} {street}
What Happened at {building}
The Woman at {building}
The Man from {street}
Who Is {she} {last}?
Who Buried {he} {last}?
The Vanishing of {she} {last}
{she} {last} Is Missing
The {last} Tapes @1974-2025
The {last} Dossier @1960-1994
The {last} Inheritance
A Stranger at {building}
Don't Answer, {she}
Someone Is in the {object}
The {object} Murders @1960-1995
The {town} Murders
The {colour} {object} Case @1960-1984
{clock}
Last Seen in {town}
Last Seen on {street}
Room {digits}
Floor {digits}
Exit {digits}
Case {digits}: {town}
{num} Witnesses
The {ordinal} Witness
{num} Locked Doors
A Cold {month}
No One Leaves {town}
The Quiet on {street}
Below {building}
Behind {building}
The Lake at {town}
The Well at {town}
{weather} over {town}
She Never Left {town}
They Know about {he}
The {kin} in the Wall
The Other {kin}
My {kin}'s Keeper Is Dead
A Debt in {town}
Nobody Knows {she}
Nobody's {kin}
{last} Must Not Speak
The Interpreter from {town} @1960-2025
The {trade} Saw Everything
The Night {trade}
Dead by {day}
The Drowning at {town}
A Grave in {town}
{town}, Unlisted
Unlisted: {digits} @1980-2010
Signal {digits} @1990-2025
The {beast} Hour @1968-1999
Call from {town} @1965-2003
The {river} Body
Tell No One in {town}
Every Window on {street}
{she} Is Watching
{he} Is Not Your Brother
The Patience of {he} {last}
The {last} Alibi
Everything {he} Buried
Two Bodies and {a object}
The {town} Sleep Study @1998-2025
Deleted: {she} {last} @2009-2025
The Hand in the {object} @1960-1979
The Long Night of {he} {last}
Under {street}
""",
}

# Titles written whole. They are dealt first, about one film in five.
WRITTEN = {
    "Action": """Nine Miles of Bad Wire|Burn the Ferries|A Truck Called Mercy|Diesel Saints
        |A Fistful of Gravel|Two Tons of Trouble|The Brakeman|Overland by Night|Red Dust Convoy
        |Forty Rounds|Every Man a Hammer|Hurricane Deck|The Quarry Run|Ashes for the Colonel
        |Six Came Down the Mountain|Kick It Till It Starts|Sabotage at Low Tide|Iron Bread
        |Ride the Gully|You Bring the Rope|Monsoon Brigade|Tell Them I Said Fire
        |Short Fuse, Long Weekend|Breakneck Ferry|Nobody Flies Tonight|Black Ice Highway
        |The Wolves of Pier Nineteen|Down to the Chains|Thirteen Floors of Fire|Gearbox|Throttleback
        |Knucklebone|Powderkeg Annie|Cordite Summer|Runaway Harvest|Dead Men Don't Refuel
        |The Bolt Cutters|Haulier|Hardscrabble|No Brakes to Sunday|Dynamite Has No Friends
        |The Tunnel Rats of Kolm|Hands off the Wheel|Windburn|The Crocodile Contract
        |Kilometre Zero, Kilometre Ten|Rearguard|The Long Drop|Salvage Rights
        |Two Hundred Horses, One Rider|Grindstone Alley|Saltpetre|Steelworks|Torque
        |Bad Day for a Helicopter""",
    "Comedy": """Who Let the Vicar Drive|Mother's Other Passport|The Cheese Committee
        |Bring Your Own Chair|It's Pronounced Gerald|Overdressed|A Fortnight in the Wrong House
        |Three Brides, One Marquee|Elevenses|The Duck Came with the Flat|Ten Percent of Nothing
        |Somebody Stop the Choir|My Accountant Is in Love|Parking Is Included|Grandad Goes Electric
        |The Understudy's Understudy|Please Hold|Cousin Trouble|Everyone Brought Potato Salad
        |The Moustache|Lost Luggage, Found Brother|How Not to Sell a Castle|Sunday Drivers
        |Aunt Winifred Is Armed|Two Left Shoes|Unfit for Purpose|Plus Ones|All Inclusive, Sort Of
        |The Bouncy Castle|I Was a Teenage Notary|The Year of the Caravan|Karaoke for the Clergy
        |Hairpiece|Gazpacho Weather|No Refunds on Funerals|Dinner at Nine-ish
        |The Intern Is Sixty|Mind the Goat|Pants on Fire Island Road|Nudge|Half Board
        |The Goose Is a Metaphor|Bingo Royale with Biscuits|Wedding Cake for Breakfast
        |The Neighbours Object|Ham|Get Well Soon, Boss|Terribly Sorry, Wrong Planet|Team Building
        |Kevin and the Wolves|Sixteen Towels""",
    "Drama": """What the River Kept|The Bread Years|A Coat for My Brother|The Understairs Boy
        |Late Potatoes|The Ferryman's Accounts|My Mother's Handwriting|Seven Acres|Ground Frost
        |The Slow Bell|Her Father's Tools|Two Rooms and a Stove|The Apprentice Year
        |Nobody Sang|Undelivered|The Salt Road Home|Old Snow|Half a House|An Honest Kilo
        |The Mill Children|Hollow Hill|Everything but the Piano|The Weight of the Ladder
        |Small Hours, Large Kitchen|Tuberose|Fallow|Ninety Sheep|The Night Before the Census
        |Those Who Clean the Ballroom|Chalk on the Door|Sewing in the Dark|Six Winters
        |What We Owe the Baker|The Second Language|Lanternfish|A Place at the Table by the Door
        |Patience of Stones|The Boy Who Counted Trains|Milk Teeth and Iron|Overwintering
        |Her Last Address|Rust Belt Choir|Gleaners' Sunday|Where the Asphalt Ends|Thin Walls
        |Daughters of the Quarry|A Photograph of the Sea""",
    "Romance": """The Umbrella You Left|Slow Train, Fast Heart|Almost Yours, Almost May|Two Keys
        |The Letter Was Blue|Kissing the Cartographer|Late for the Wedding Again|One Table, Two Chairs
        |The Lemon Season|Ask Me on the Bridge|A Year of Sundays Together|Postscript|Dance Card
        |September, and You|The Boathouse Promise|What the Rain Said|Next Stop, Eleanor|Borrowed Gloves
        |Your Side of the Bed|Telegram for a Bride|Stay Till the Lilacs|Mostly You|The Florist's Apology
        |Half Moon, Whole Heart|The Right Platform|Somebody's Valentine, Eventually
        |Love Is a Rented Room|Carnation|Before You Were Late|Every Other Weekend|The Swimming Lesson
        |Handwritten|Sweethearts of the Snow Hotel|Apricot Light|Two Sugars|Of All the Balconies
        |Slow Dance, Loud Rain|Hesitation Waltz|The Night Ferry to You
        |Always the Witness, Never the Bride|Tangerine Afternoon|A Kiss for the Archivist
        |Honey in the Letter|Because of the Piano Upstairs|Lovers, Lodgers and Lies|Between Trains
        |Orchard Wedding|Warm Hands|Marmalade Sky over Lisbon Road|The Summer We Were Neighbours""",
    "Thriller": """The Tenant Below|Nobody Checked the Cellar|What the Lift Operator Saw
        |Her Second Passport|The Cold Kitchen|Voicemail from Tuesday|Eleven Steps Down
        |Under the Ice Road|The Understudy Vanishes|Left Unlocked|Please Knock Twice|A Smile in the Jury
        |The Sleepwalker's Map|Static on Channel Nine|Low Visibility|The Surgeon Takes a Holiday
        |Shut the Window, Anna|Missing Stair|The Last Guest Checks In|Quicksilver Lane
        |Someone Fed the Dogs|Trapdoor|Counterfeit Daughter|The Grey Receipt|Twelve Missed Calls
        |The Neighbour's Garden|Silt|Two-Way Glass|Recorded Delivery|Dark Tenancy|Never Sign Twice
        |The Wasp Room|A Stranger's Handwriting|The Ferry Did Not Stop|Deadbolt Street|Unsigned
        |Whoever Has the Negatives|Splinter Lake|The Other Mrs Drayle|Paper Alibi|Night Deposit
        |Hush Acre|The Lighthouse Statement|Empty Cradle Road|Six Minutes Unaccounted For
        |Tripwire Summer|Wax|The Sealed Wing|Hemlock Avenue|Not in the Photograph""",
}
