"""Everything a poster can show besides people and type: name -> (how to draw it, the genres it suits)."""

from __future__ import annotations

from train.sample import scenes_city_bridge as city_bridge
from train.sample import scenes_city_cafe as city_cafe
from train.sample import scenes_city_canal as city_canal
from train.sample import scenes_city_cinema as city_cinema
from train.sample import scenes_city_flats as city_flats
from train.sample import scenes_city_funfair as city_funfair
from train.sample import scenes_city_harbour as city_harbour
from train.sample import scenes_city_lane as city_lane
from train.sample import scenes_city_park as city_park
from train.sample import scenes_city_roofs as city_roofs
from train.sample import scenes_city_station as city_station
from train.sample import scenes_city_streets as city_streets
from train.sample import scenes_city_suburb as city_suburb
from train.sample import scenes_city_towers as city_towers
from train.sample import scenes_land_desert as land_desert
from train.sample import scenes_land_farm as land_farm
from train.sample import scenes_land_mountains as land_mountains
from train.sample import scenes_land_sea as land_sea
from train.sample import scenes_land_shore as land_shore
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
from train.sample import scenes_room_ballroom as room_ballroom
from train.sample import scenes_room_bedroom as room_bedroom
from train.sample import scenes_room_cell as room_cell
from train.sample import scenes_room_chapel as room_chapel
from train.sample import scenes_room_corridor as room_corridor
from train.sample import scenes_room_diner as room_diner
from train.sample import scenes_room_doors as room_doors
from train.sample import scenes_room_kitchen as room_kitchen
from train.sample import scenes_room_laundry as room_laundry
from train.sample import scenes_room_library as room_library
from train.sample import scenes_room_office as room_office
from train.sample import scenes_room_stairs as room_stairs
from train.sample import scenes_room_theatre as room_theatre
from train.sample import scenes_room_wall as room_wall
from train.sample import scenes_room_windows as room_windows
from train.sample import scenes_sky_cloud as sky_cloud
from train.sample import scenes_sky_night as sky_night
from train.sample import scenes_sky_storm as sky_storm
from train.sample import scenes_sky_sun as sky_sun
from train.sample import scenes_symbols_aim as symbols_aim
from train.sample import scenes_symbols_cut as symbols_cut
from train.sample import scenes_symbols_dread as symbols_dread
from train.sample import scenes_symbols_love as symbols_love
from train.sample import scenes_symbols_sky as symbols_sky
from train.sample import scenes_weather_air as weather_air
from train.sample import scenes_weather_falling as weather_falling
from train.sample import scenes_weather_light as weather_light
from train.sample.scenes_tools import Draw, Register


def _suits(draw: Draw, genres: str) -> tuple[Draw, frozenset[str]]:
    names = {"A": "Action", "C": "Comedy", "D": "Drama", "R": "Romance", "T": "Thriller"}
    return draw, frozenset(names[letter] for letter in genres)


SKIES: Register = {
    "sunrise": _suits(sky_sun.sunrise, "ADR"),
    "moonlit": _suits(sky_night.moonlit, "RT"),
    "starry": _suits(sky_night.starry, "DR"),
    "overcast": _suits(sky_cloud.overcast, "DT"),
    "cumulus": _suits(sky_cloud.cumulus, "CR"),
    "god_rays": _suits(sky_sun.god_rays, "AD"),
    "sunset_bands": _suits(sky_sun.sunset_bands, "ADR"),
    "storm": _suits(sky_storm.storm, "ADT"),
    "inferno": _suits(sky_storm.inferno, "A"),
    "aurora": _suits(sky_night.aurora, "DRT"),
    "great_sun": _suits(sky_sun.great_sun, "ACDR"),
    "golden": _suits(sky_sun.golden, "CDR"),
    "rolling": _suits(sky_cloud.rolling, "CR"),
    "contrails": _suits(sky_cloud.contrails, "ACDR"),
}

WEATHER: Register = {
    "rain": _suits(weather_falling.rain, "ADRT"),
    "snow": _suits(weather_falling.snow, "CDRT"),
    "fog": _suits(weather_air.fog, "DT"),
    "dust": _suits(weather_falling.dust, "AD"),
    "embers": _suits(weather_falling.embers, "A"),
    "petals": _suits(weather_falling.petals, "R"),
    "confetti": _suits(weather_falling.confetti, "C"),
    "lightning": _suits(weather_light.lightning, "AT"),
    "light_leak": _suits(weather_light.light_leak, "CDR"),
    "bubbles": _suits(weather_air.bubbles, "CR"),
    "smoke": _suits(weather_air.smoke, "DT"),
    "flare": _suits(weather_light.flare, "A"),
    "birds_away": _suits(weather_air.birds_away, "DRT"),
}

LANDSCAPES: Register = {
    "mountains": _suits(land_mountains.mountains, "ADT"),
    "dunes": _suits(land_desert.dunes, "ADR"),
    "fog_forest": _suits(land_wood.fog_forest, "DT"),
    "deep_forest": _suits(land_wood.deep_forest, "DT"),
    "sea": _suits(land_sea.sea, "DRT"),
    "rough_sea": _suits(land_sea.rough_sea, "ADT"),
    "lake": _suits(land_still.lake, "DRT"),
    "fields": _suits(land_farm.fields, "CD"),
    "road": _suits(land_ways.road, "ACDT"),
    "snowfield": _suits(land_still.snowfield, "DT"),
    "railway": _suits(land_ways.railway, "ADT"),
    "canyon": _suits(land_desert.canyon, "A"),
    "hills": _suits(land_farm.hills, "CDR"),
    "meadow": _suits(land_farm.meadow, "DR"),
    "beach": _suits(land_shore.beach, "CR"),
    "island": _suits(land_shore.island, "DT"),
    "orchard": _suits(land_wood.orchard, "R"),
    "volcano": _suits(land_mountains.volcano, "A"),
    "jungle": _suits(land_wood.jungle, "A"),
}

CITIES: Register = {
    "skyline": _suits(city_towers.skyline, "ACDRT"),
    "street_canyon": _suits(city_streets.street_canyon, "ADT"),
    "neon_alley": _suits(city_streets.neon_alley, "AT"),
    "rooftops": _suits(city_roofs.rooftops, "CDR"),
    "bridge": _suits(city_bridge.bridge, "ADRT"),
    "harbour": _suits(city_harbour.harbour, "ADT"),
    "flats": _suits(city_flats.flats, "CDRT"),
    "park": _suits(city_park.park, "CDR"),
    "canal": _suits(city_canal.canal, "CR"),
    "motorway": _suits(city_towers.motorway, "AT"),
    "suburb": _suits(city_suburb.suburb, "CDT"),
    "funfair": _suits(city_funfair.funfair, "CR"),
    "cafe": _suits(city_cafe.cafe, "CR"),
    "platform": _suits(city_station.platform, "DRT"),
    "picture_house": _suits(city_cinema.picture_house, "CDR"),
    "old_street": _suits(city_lane.old_street, "CDR"),
}

INTERIORS: Register = {
    "corridor": _suits(room_corridor.corridor, "T"),
    "staircase": _suits(room_stairs.staircase, "DT"),
    "stairwell": _suits(room_stairs.stairwell, "T"),
    "doorway": _suits(room_doors.doorway, "DT"),
    "blinds": _suits(room_windows.blinds, "T"),
    "window_room": _suits(room_windows.window_room, "DRT"),
    "theatre_curtain": _suits(room_theatre.theatre_curtain, "CD"),
    "ballroom": _suits(room_ballroom.ballroom, "R"),
    "bars_cell": _suits(room_cell.bars_cell, "ADT"),
    "spotlit_stage": _suits(room_theatre.spotlit_stage, "CD"),
    "lift": _suits(room_doors.lift, "ACT"),
    "chapel": _suits(room_chapel.chapel, "DR"),
    "diner": _suits(room_diner.diner, "ACD"),
    "kitchen": _suits(room_kitchen.kitchen, "CD"),
    "office": _suits(room_office.office, "ACT"),
    "library": _suits(room_library.library, "CDR"),
    "bedroom": _suits(room_bedroom.bedroom, "DRT"),
    "wall_of_frames": _suits(room_wall.wall_of_frames, "CDT"),
    "laundry": _suits(room_laundry.laundry, "CR"),
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
