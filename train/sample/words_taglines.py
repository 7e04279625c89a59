"""Taglines by genre, one a line, with the slots of the titles."""

TAGLINES = {
    "Action": """
Some roads only go one way.
He had one job. It had a timer.
They closed the border. She opened it.
{num} men. One rope. No signal.
Brakes are for other people.
Every mile costs something.
The fuse was short. So was his patience.
They burned his {vehicle}. That was the mistake.
Nobody asked for a hero. Nobody had a choice.
You can't outrun a mountain. You can try.
The war ended. {he} wasn't told.
No backup. No daylight. No way down.
{num} miles of open road, and all of it mined.
Hold on to something.
When the bridge goes, everybody goes.
They had the guns. She had the keys.
The fastest way out is through the wall.
Retirement can wait until {day}.
It was supposed to be a delivery.
He never learned to knock.
This time they brought an army. He brought {a vehicle}.
Loyalty has a long memory and a heavy hand.
Outnumbered. Overheated. On time.
The last man out locks the gate.
Before dawn, one of them will talk.
What they buried at {landform} is coming back up.
A city on fire. A family in the way.
Run. Then run faster.
One debt, {num} barrels.
She fights the way other people breathe.
There are no innocent passengers.
Get in. Don't ask.
Somewhere past {town}, the law runs out.
All he wanted was a quiet {day}.
""",
    "Comedy": """
Family is forever. So is the bill.
Nobody's perfect. They aren't even close.
Love thy neighbour. Mind the {animal}.
He's not lost. He's just very late.
It seemed like a good idea on {day}.
A comedy about money, marriage and {a animal}.
She said yes. She meant maybe. They heard {month}.
The bigger the lie, the better the buffet.
Some holidays should be cancelled.
You can choose your {food}. You can't choose your {kin:s}.
Two fools are better than one.
Please do not encourage him.
Everything under control, more or less.
What could possibly go right?
They came for the weekend. They stayed for the {food}.
Growing up is for other people.
The wedding is off. The party isn't.
One {object}, {num} owners, no receipt.
Based on a misunderstanding.
He faked it till somebody noticed.
In {town}, everybody knows your business. Except you.
Bring a coat. And an alibi.
Finally, a film about {a trade}.
She lost her job, her keys and her temper. In that order.
There's a fine line, and he's parked on it.
The best man was the worst choice.
Laugh now. Apologise in the morning.
Every family has one. This one has {num}.
They're putting the fun back in the funeral.
A love story. Mostly with lunch.
Dignity not included.
Help is on the way. It has asked for directions.
Not all plans have a second page.
""",
    "Drama": """
Some things are only said once.
Every family keeps one room locked.
What we carry, and what we put down.
The harvest came late that year. So did he.
He left with nothing. It was enough.
A life, in {num} rooms.
There is more than one way to come home.
Nobody leaves {town} unchanged.
She waited until there was nothing left to wait for.
The truth was never the difficult part.
A story of {abstract} and {abstract}.
They gave her a name. She kept her own.
Between two winters, a whole life.
You can forgive a man. The land remembers.
For everything we did not say at the table.
What would you leave behind?
Hope is a kind of work.
One summer taught them everything they would spend their lives forgetting.
The smallest town has the longest memory.
His hands knew what he could not say.
Grief has its own weather.
After the war, the washing up.
It takes courage to stay.
Three generations. One {object}.
Not every wound wants to close.
She was told to be quiet. She learned to listen.
A mother. A son. A door left open.
The year the music stopped, {she} began to sing.
Some debts are paid in bread.
Nothing is ever only ours.
Where the road ends, the work begins.
We were children, and nobody had told us.
Kindness is the last thing to go.
""",
    "Romance": """
They had one {season}. It was almost enough.
Some letters arrive exactly on time.
Two strangers, one umbrella.
Love never asked for directions.
She was leaving. He was late.
It began with the wrong address.
Everything happens on the last train.
You don't find it. You bump into it.
For anyone who ever waited by a window.
Somewhere between {town} and goodbye.
He knew every city but hers.
Every love story is a detour.
The heart keeps its own calendar.
One dance was never going to be enough.
What if the right person is next door?
They promised not to write. They wrote.
Falling is easy. Staying is the story.
Say it before the {weather}.
Two hearts, one balcony, no lift.
Once more, with {flower}.
Between the first kiss and the last train.
She believed in timetables. He believed in her.
A love as plain as {food}.
The best things come back in {month}.
Meet cute. Part badly. Try again.
He wrote the song. She was the song.
Some summers never quite end.
Ten years. Two cities. One number never called.
Forever starts on {a day}.
The distance was the easy part.
Everyone in {town} knew it but them.
Love is what you do when nobody is dancing.
Two people, badly timed.
""",
    "Thriller": """
Someone in this house is not on the list.
You left the door open.
The truth was in the walls.
Everyone saw it. Nobody looked.
She remembers the face. It remembers her.
Don't ask who is calling.
The last person to see him was you.
Every lie needs a witness.
There are {num} keys. She has {num}.
He confessed. That was the first lie.
It's quieter when they're watching.
The town knows. The lake knows better.
Nobody checks the same room twice.
Trust the evidence. Not the man who found it.
At {clock}, the line went dead.
You'd never guess the neighbours.
The house was empty. It had been counted.
One of us is lying. One of us is next.
What did you do with the {object}?
Some secrets come with the lease.
She wasn't running away. She was running late.
Innocent until dark.
Fear has an address.
The alibi was perfect. So was the victim.
Look again.
He knows which stair creaks.
No body. No motive. No sleep.
Sleep on it. If you can.
They found the car on {day}. They never found {month}.
Whatever you heard, keep driving.
The case was closed. From inside.
Not every scream is a cry for help.
Nobody comes to {town} by accident.
""",
}
