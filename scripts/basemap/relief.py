# Bakes relief-light.webp and relief-dark.webp: opaque, flat slope = ground colour, rows in Web Mercator (MapLibre image sources are linear in Mercator).
#   apt-get download marble-qt-data && dpkg -x marble-qt-data_*.deb deb;  python3 relief.py [OUT_DIR] [DEB_DIR]     (needs numpy, Pillow)
# Heights: KDE Marble's level-3 "srtm" tiles (grey, 2 arc minutes), declared public domain in srtm.dgml, LGPL-2.1+ by Debian's catch-all.
import math, os, sys
import numpy as np
from PIL import Image

out, deb = (sys.argv[1:] + ['out', 'deb'][len(sys.argv) - 1:])[:2]
WEST, SOUTH, EAST, NORTH, PER_DEG, TILE = -13, 9, 13, 26, 30, 675
THEMES = {  # ground, (shadow colour, share), (light colour, share): art direction 5
    'light': ('#F4EEE2', ('#8A6B42', .22), ('#FFFFFF', .40)),
    'dark': ('#1D1B18', ('#000000', .45), ('#B59F79', .13)),
}
rgb = lambda h: np.array([int(h[i:i + 2], 16) for i in (1, 3, 5)], float)
merc = lambda lat: math.log(math.tan(math.pi / 4 + math.radians(lat) / 2))

tile = lambda r, c: np.array(Image.open(f'{deb}/usr/share/marble/data/maps/earth/srtm/3/{r:06d}/{r:06d}_{c:06d}.jpg').convert('L'), float)
world = np.vstack([np.hstack([tile(r, c) for c in (7, 8)]) for r in (2, 3)])
y, x = (90 - NORTH) * PER_DEG - 2 * TILE, (180 + WEST) * PER_DEG - 7 * TILE
pad = 16
dem = world[y - pad:y + (NORTH - SOUTH) * PER_DEG + pad, x - pad:x + (EAST - WEST) * PER_DEG + pad]

def blur(a, sigma):
    k = np.exp(-np.arange(-pad, pad + 1) ** 2 / (2 * sigma ** 2)); k /= k.sum()
    for axis in (0, 1):
        a = np.apply_along_axis(lambda v: np.convolve(np.pad(v, pad, mode='edge'), k, 'valid'), axis, a)
    return a

# One grey level is tens of metres and the tiles are JPEG: on plains a step of one level is no slope, so smooth there, and only there
fine, coarse = blur(dem, 1.2), blur(dem, 5)
rough = np.clip((np.sqrt(blur((dem - coarse) ** 2, 4)) - .45) / .8, 0, 1)
dem = (fine * rough + coarse * (1 - rough))[pad:-pad, pad:-pad]

def shade(width):
    """Lambert light from the north-west, -1 (deepest shadow) .. 0 (flat) .. 1 (brightest), and its share of the possible range."""
    height = round(width * (merc(NORTH) - merc(SOUTH)) / math.radians(EAST - WEST))
    m = merc(NORTH) + (np.arange(height) + .5) / height * (merc(SOUTH) - merc(NORTH))
    lat = np.degrees(2 * np.arctan(np.exp(m)) - math.pi / 2)
    rows = np.clip((NORTH - lat) * PER_DEG - .5, 0, dem.shape[0] - 1.001)
    cols = np.clip((np.arange(width) + .5) / width * dem.shape[1] - .5, 0, dem.shape[1] - 1.001)
    r, c = rows.astype(int), cols.astype(int); fr, fc = (rows - r)[:, None], (cols - c)[None, :]
    z = (dem[r][:, c] * (1 - fr) + dem[r + 1][:, c] * fr) * (1 - fc) + (dem[r][:, c + 1] * (1 - fr) + dem[r + 1][:, c + 1] * fr) * fc
    gy, gx = np.gradient(z); f = .9 * width / 780
    light = np.array([-1, 1, 1.4]) / math.sqrt(1 + 1 + 1.4 ** 2); flat = light[2]
    h = np.clip((-gx * f * light[0] + gy * f * light[1] + light[2]) / np.sqrt((gx * f) ** 2 + (gy * f) ** 2 + 1), 0, 1)
    return np.where(h < flat, (h - flat) / flat, (h - flat) / (1 - flat))

for width, suffix, quality in ((1560, '', 82), (1040, '-s', 75)):
    s = shade(width)[..., None]; dead = .02; s = np.sign(s) * np.maximum(0, np.abs(s) - dead) / (1 - dead)   # what is left of the ripple
    for theme, (ground, (dark, kd), (lit, kl)) in THEMES.items():
        g = rgb(ground); a = np.where(s < 0, -s * kd, s * kl)
        img = np.rint(g * (1 - a) + np.where(s < 0, rgb(dark), rgb(lit)) * a).astype(np.uint8)
        name = f'{out}/relief-{theme}{suffix}.webp'
        Image.fromarray(img).save(name, quality=quality, method=6)
        back = np.array(Image.open(name).convert('RGB')).astype(int); flat = (s[..., 0] == 0)
        print(os.path.basename(name), img.shape[1], img.shape[0], os.path.getsize(name), 'B; flat', f'{flat.mean():.0%}', 'worst mean channel error there', np.abs(back[flat].mean(0) - g).max().round(2), 'median colour', np.median(back[flat], axis=0))
