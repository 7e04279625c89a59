"""Everything a poster can show besides people and type: name -> (how to draw it, the genres it suits)."""

from __future__ import annotations

from train.sample import scenes_city_fronts as city_fronts
from train.sample import scenes_city_homes as city_homes
from train.sample import scenes_city_lanes as city_lanes
from train.sample import scenes_city_leisure as city_leisure
from train.sample import scenes_city_streets as city_streets
from train.sample import scenes_city_towers as city_towers
from train.sample import scenes_city_water as city_water
from train.sample import scenes_land_farm as land_farm
from train.sample import scenes_land_rock as land_rock
from train.sample import scenes_land_sea as land_sea
from train.sample import scenes_land_still as land_still
from train.sample import scenes_land_ways as land_ways
from train.sample import scenes_land_wood as land_wood
from train.sample import scenes_objects_air as objects_air
from train.sample import scenes_objects_drinks as objects_drinks
from train.sample import scenes_objects_fire as objects_fire
from train.sample import scenes_objects_games as objects_games
from train.sample import scenes_objects_glass as objects_glass
from train.sample import scenes_objects_lights as objects_lights
from train.sample import scenes_objects_machines as objects_machines
from train.sample import scenes_objects_paper as objects_paper
from train.sample import scenes_objects_party as objects_party
from train.sample import scenes_objects_pets as objects_pets
from train.sample import scenes_objects_places as objects_places
from train.sample import scenes_objects_plants as objects_plants
from train.sample import scenes_objects_rail as objects_rail
from train.sample import scenes_objects_road as objects_road
from train.sample import scenes_objects_seats as objects_seats
from train.sample import scenes_objects_sharp as objects_sharp
from train.sample import scenes_objects_time as objects_time
from train.sample import scenes_objects_water as objects_water
from train.sample import scenes_objects_wild as objects_wild
from train.sample import scenes_objects_worn as objects_worn
from train.sample import scenes_room_halls as room_halls
from train.sample import scenes_room_home as room_home
from train.sample import scenes_room_passages as room_passages
from train.sample import scenes_room_public as room_public
from train.sample import scenes_room_stairs as room_stairs
from train.sample import scenes_room_windows as room_windows
from train.sample import scenes_sky as sky
from train.sample import scenes_symbols_aim as symbols_aim
from train.sample import scenes_symbols_cut as symbols_cut
from train.sample import scenes_symbols_dread as symbols_dread
from train.sample import scenes_symbols_love as symbols_love
from train.sample import scenes_symbols_sky as symbols_sky
from train.sample import scenes_weather as weather
from train.sample.scenes_tools import Draw, Register


def _suits(draw: Draw, genres: str) -> tuple[Draw, frozenset[str]]:
    names = {"A": "Action", "C": "Comedy", "D": "Drama", "R": "Romance", "T": "Thriller"}
    return draw, frozenset(names[letter] for letter in genres)


SKIES: Register = {
    "sunrise": _suits(sky.sunrise, "ADR"),
    "moonlit": _suits(sky.moonlit, "RT"),
    "starry": _suits(sky.starry, "DR"),
    "overcast": _suits(sky.overcast, "DT"),
    "cumulus": _suits(sky.cumulus, "CR"),
    "god_rays": _suits(sky.god_rays, "AD"),
    "sunset_bands": _suits(sky.sunset_bands, "ADR"),
    "storm": _suits(sky.storm, "ADT"),
    "inferno": _suits(sky.inferno, "A"),
    "aurora": _suits(sky.aurora, "DRT"),
    "great_sun": _suits(sky.great_sun, "ACDR"),
    "golden": _suits(sky.golden, "CDR"),
    "rolling": _suits(sky.rolling, "CR"),
    "contrails": _suits(sky.contrails, "ACDR"),
}

WEATHER: Register = {
    "rain": _suits(weather.rain, "ADRT"),
    "snow": _suits(weather.snow, "CDRT"),
    "fog": _suits(weather.fog, "DT"),
    "dust": _suits(weather.dust, "AD"),
    "embers": _suits(weather.embers, "A"),
    "petals": _suits(weather.petals, "R"),
    "confetti": _suits(weather.confetti, "C"),
    "lightning": _suits(weather.lightning, "AT"),
    "light_leak": _suits(weather.light_leak, "CDR"),
    "bubbles": _suits(weather.bubbles, "CR"),
    "smoke": _suits(weather.smoke, "DT"),
    "flare": _suits(weather.flare, "A"),
    "birds_away": _suits(weather.birds_away, "DRT"),
}

LANDSCAPES: Register = {
    "mountains": _suits(land_rock.mountains, "ADT"),
    "dunes": _suits(land_rock.dunes, "ADR"),
    "fog_forest": _suits(land_wood.fog_forest, "DT"),
    "deep_forest": _suits(land_wood.deep_forest, "DT"),
    "sea": _suits(land_sea.sea, "DRT"),
    "rough_sea": _suits(land_sea.rough_sea, "ADT"),
    "lake": _suits(land_still.lake, "DRT"),
    "fields": _suits(land_farm.fields, "CD"),
    "road": _suits(land_ways.road, "ACDT"),
    "snowfield": _suits(land_still.snowfield, "DT"),
    "railway": _suits(land_ways.railway, "ADT"),
    "canyon": _suits(land_rock.canyon, "A"),
    "hills": _suits(land_farm.hills, "CDR"),
    "meadow": _suits(land_farm.meadow, "DR"),
    "beach": _suits(land_sea.beach, "CR"),
    "island": _suits(land_sea.island, "DT"),
    "orchard": _suits(land_wood.orchard, "R"),
    "volcano": _suits(land_rock.volcano, "A"),
    "jungle": _suits(land_wood.jungle, "A"),
}

CITIES: Register = {
    "skyline": _suits(city_towers.skyline, "ACDRT"),
    "street_canyon": _suits(city_streets.street_canyon, "ADT"),
    "neon_alley": _suits(city_streets.neon_alley, "AT"),
    "rooftops": _suits(city_lanes.rooftops, "CDR"),
    "bridge": _suits(city_water.bridge, "ADRT"),
    "harbour": _suits(city_water.harbour, "ADT"),
    "flats": _suits(city_fronts.flats, "CDRT"),
    "park": _suits(city_leisure.park, "CDR"),
    "canal": _suits(city_homes.canal, "CR"),
    "motorway": _suits(city_towers.motorway, "AT"),
    "suburb": _suits(city_homes.suburb, "CDT"),
    "funfair": _suits(city_leisure.funfair, "CR"),
    "cafe": _suits(city_fronts.cafe, "CR"),
    "platform": _suits(city_leisure.platform, "DRT"),
    "picture_house": _suits(city_fronts.picture_house, "CDR"),
    "old_street": _suits(city_lanes.old_street, "CDR"),
}

INTERIORS: Register = {
    "corridor": _suits(room_passages.corridor, "T"),
    "staircase": _suits(room_stairs.staircase, "DT"),
    "stairwell": _suits(room_stairs.stairwell, "T"),
    "doorway": _suits(room_passages.doorway, "DT"),
    "blinds": _suits(room_windows.blinds, "T"),
    "window_room": _suits(room_windows.window_room, "DRT"),
    "theatre_curtain": _suits(room_halls.theatre_curtain, "CD"),
    "ballroom": _suits(room_halls.ballroom, "R"),
    "bars_cell": _suits(room_windows.bars_cell, "ADT"),
    "spotlit_stage": _suits(room_halls.spotlit_stage, "CD"),
    "lift": _suits(room_passages.lift, "ACT"),
    "chapel": _suits(room_halls.chapel, "DR"),
    "diner": _suits(room_public.diner, "ACD"),
    "kitchen": _suits(room_home.kitchen, "CD"),
    "office": _suits(room_public.office, "ACT"),
    "library": _suits(room_public.library, "CDR"),
    "bedroom": _suits(room_home.bedroom, "DRT"),
    "wall_of_frames": _suits(room_home.wall_of_frames, "CDT"),
    "laundry": _suits(room_public.laundry, "CR"),
}

OBJECTS: Register = {
    "car": _suits(objects_road.car, "AC"),
    "car_ahead": _suits(objects_road.car_ahead, "CRT"),
    "motorbike": _suits(objects_road.motorbike, "AD"),
    "helicopter": _suits(objects_air.helicopter, "A"),
    "aeroplane": _suits(objects_air.aeroplane, "ACR"),
    "ship": _suits(objects_water.ship, "DRT"),
    "sailboat": _suits(objects_water.sailboat, "CDR"),
    "locomotive": _suits(objects_rail.locomotive, "ADT"),
    "bicycle": _suits(objects_road.bicycle, "CDR"),
    "parachute": _suits(objects_air.parachute, "AC"),
    "hot_air_balloon": _suits(objects_air.hot_air_balloon, "CR"),
    "rowing_boat": _suits(objects_water.rowing_boat, "DR"),
    "rocket": _suits(objects_air.rocket, "AC"),
    "submarine": _suits(objects_water.submarine, "AT"),
    "train_side": _suits(objects_rail.train_side, "DRT"),
    "anchor": _suits(objects_water.anchor, "AD"),
    "suitcase": _suits(objects_worn.suitcase, "CDR"),
    "umbrella": _suits(objects_worn.umbrella, "CDRT"),
    "rose": _suits(objects_plants.rose, "RT"),
    "letter": _suits(objects_paper.letter, "DR"),
    "key": _suits(objects_sharp.key, "DT"),
    "knife": _suits(objects_sharp.knife, "T"),
    "pistol": _suits(objects_sharp.pistol, "AT"),
    "telephone": _suits(objects_machines.telephone, "CT"),
    "ring": _suits(objects_worn.ring, "CR"),
    "pocket_watch": _suits(objects_time.pocket_watch, "DT"),
    "clock": _suits(objects_time.clock, "CT"),
    "camera": _suits(objects_machines.camera, "DT"),
    "violin": _suits(objects_machines.violin, "DR"),
    "record": _suits(objects_machines.record, "CDR"),
    "typewriter": _suits(objects_machines.typewriter, "DT"),
    "mask": _suits(objects_worn.mask, "DT"),
    "hat": _suits(objects_worn.hat, "CDT"),
    "sunglasses": _suits(objects_worn.sunglasses, "AC"),
    "shoe": _suits(objects_worn.shoe, "CR"),
    "book": _suits(objects_paper.book, "DR"),
    "photograph": _suits(objects_paper.photograph, "DRT"),
    "dice": _suits(objects_games.dice, "ACT"),
    "card": _suits(objects_games.card, "ACT"),
    "chess_king": _suits(objects_games.chess_king, "DT"),
    "chess_knight": _suits(objects_games.chess_knight, "ADT"),
    "wine_glass": _suits(objects_drinks.wine_glass, "RT"),
    "two_glasses": _suits(objects_drinks.two_glasses, "CR"),
    "cocktail": _suits(objects_drinks.cocktail, "CR"),
    "coffee_cup": _suits(objects_drinks.coffee_cup, "CDR"),
    "cake": _suits(objects_fire.cake, "C"),
    "candle": _suits(objects_fire.candle, "DRT"),
    "matchstick": _suits(objects_fire.matchstick, "AT"),
    "bouquet": _suits(objects_plants.bouquet, "CR"),
    "gift": _suits(objects_party.gift, "CR"),
    "balloons": _suits(objects_party.balloons, "CR"),
    "balloon": _suits(objects_party.balloon, "CDT"),
    "light_bulb": _suits(objects_lights.light_bulb, "CDT"),
    "lamp": _suits(objects_lights.lamp, "DT"),
    "hourglass": _suits(objects_lights.hourglass, "ADT"),
    "popcorn": _suits(objects_party.popcorn, "C"),
    "broken_glass": _suits(objects_glass.broken_glass, "AT"),
    "explosion": _suits(objects_fire.explosion, "A"),
    "lipstick": _suits(objects_glass.lipstick, "CRT"),
    "newspaper": _suits(objects_paper.newspaper, "DT"),
    "trophy": _suits(objects_party.trophy, "AC"),
    "duck": _suits(objects_party.duck, "C"),
    "armchair": _suits(objects_seats.armchair, "CD"),
    "empty_chair": _suits(objects_seats.empty_chair, "DT"),
    "cat": _suits(objects_pets.cat, "CT"),
    "dog": _suits(objects_pets.dog, "CD"),
    "bird": _suits(objects_wild.bird, "DR"),
    "crow": _suits(objects_wild.crow, "T"),
    "wolf": _suits(objects_wild.wolf, "AT"),
    "horse": _suits(objects_pets.horse, "ADR"),
    "fish": _suits(objects_pets.fish, "CD"),
    "butterfly": _suits(objects_wild.butterfly, "DRT"),
    "tree": _suits(objects_plants.tree, "DR"),
    "house": _suits(objects_places.house, "CDT"),
    "lighthouse": _suits(objects_places.lighthouse, "DRT"),
    "cactus": _suits(objects_plants.cactus, "AC"),
    "tent": _suits(objects_places.tent, "CD"),
    "door": _suits(objects_places.door, "DT"),
}

SYMBOLS: Register = {
    "heart": _suits(symbols_love.heart, "CR"),
    "broken_heart": _suits(symbols_love.broken_heart, "CDR"),
    "eye": _suits(symbols_dread.eye, "T"),
    "spiral": _suits(symbols_aim.spiral, "T"),
    "fingerprint": _suits(symbols_dread.fingerprint, "T"),
    "maze": _suits(symbols_aim.maze, "DT"),
    "target": _suits(symbols_aim.target, "ACT"),
    "crosshair": _suits(symbols_aim.crosshair, "AT"),
    "sun": _suits(symbols_sky.sun, "ACR"),
    "moon": _suits(symbols_sky.moon, "DRT"),
    "crack": _suits(symbols_cut.crack, "DT"),
    "thread": _suits(symbols_cut.thread, "DRT"),
    "clock_hands": _suits(symbols_aim.clock_hands, "ADT"),
    "cut_paper": _suits(symbols_cut.cut_paper, "DT"),
    "bars": _suits(symbols_cut.bars, "DT"),
    "speech_bubble": _suits(symbols_cut.speech_bubble, "C"),
    "lips": _suits(symbols_love.lips, "CRT"),
    "keyhole": _suits(symbols_dread.keyhole, "T"),
    "infinity": _suits(symbols_love.infinity, "DR"),
    "arrow": _suits(symbols_aim.arrow, "ACD"),
    "footprints": _suits(symbols_dread.footprints, "DT"),
    "flame": _suits(symbols_sky.flame, "ADR"),
    "star": _suits(symbols_love.star, "AC"),
    "shadow_hand": _suits(symbols_dread.shadow_hand, "T"),
}
