"""Everything a poster can show besides people and type: name -> (how to draw it, the genres it suits)."""

from __future__ import annotations

from train.sample import scenes_city as city
from train.sample import scenes_land as land
from train.sample import scenes_sky as sky
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
    "mountains": _suits(land.mountains, "ADT"),
    "dunes": _suits(land.dunes, "ADR"),
    "fog_forest": _suits(land.fog_forest, "DT"),
    "deep_forest": _suits(land.deep_forest, "DT"),
    "sea": _suits(land.sea, "DRT"),
    "rough_sea": _suits(land.rough_sea, "ADT"),
    "lake": _suits(land.lake, "DRT"),
    "fields": _suits(land.fields, "CD"),
    "road": _suits(land.road, "ACDT"),
    "snowfield": _suits(land.snowfield, "DT"),
    "railway": _suits(land.railway, "ADT"),
    "canyon": _suits(land.canyon, "A"),
    "hills": _suits(land.hills, "CDR"),
    "meadow": _suits(land.meadow, "DR"),
    "beach": _suits(land.beach, "CR"),
    "island": _suits(land.island, "DT"),
    "orchard": _suits(land.orchard, "R"),
    "volcano": _suits(land.volcano, "A"),
    "jungle": _suits(land.jungle, "A"),
}

CITIES: Register = {
    "skyline": _suits(city.skyline, "ACDRT"),
    "street_canyon": _suits(city.street_canyon, "ADT"),
    "neon_alley": _suits(city.neon_alley, "AT"),
    "rooftops": _suits(city.rooftops, "CDR"),
    "bridge": _suits(city.bridge, "ADRT"),
    "harbour": _suits(city.harbour, "ADT"),
    "flats": _suits(city.flats, "CDRT"),
    "park": _suits(city.park, "CDR"),
    "canal": _suits(city.canal, "CR"),
    "motorway": _suits(city.motorway, "AT"),
    "suburb": _suits(city.suburb, "CDT"),
    "funfair": _suits(city.funfair, "CR"),
    "cafe": _suits(city.cafe, "CR"),
    "platform": _suits(city.platform, "DRT"),
    "picture_house": _suits(city.picture_house, "CDR"),
    "old_street": _suits(city.old_street, "CDR"),
}
