"""Makes the fonts of the program from Inter (Debian: fonts-inter, python3-fonttools). Run: python3 packaging/fonts/build.py

Digits are tabular by default, because JavaFX cannot switch a font's features on; curves are quadratic (TrueType), which every
platform draws alike; SemiBold is the bold of the family, because JavaFX knows only regular and bold. The family has a name of
its own (Inter has no reserved one), so that an Inter on the machine, whose digits differ, cannot take its place.
"""
import pathlib
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

SOURCE = pathlib.Path("/usr/share/fonts/opentype/inter")
TARGET = pathlib.Path(__file__).resolve().parents[2] / "src/main/resources/huni/ui/kit/fonts"
FACES = [("Inter-Regular", "Inter Huni", "Regular", 400), ("Inter-Medium", "Inter Huni Medium", "Regular", 500),
         ("Inter-SemiBold", "Inter Huni", "Bold", 600)]
NEEDED = "₺€$£ığüşöçİĞÜŞÖÇâîû‹›≈→←·…–—’“”✓−×%0123456789\u00a0"


def tabular(font):
    """Maps the digits and their companions to the glyphs that the feature tnum would put in their place."""
    replaced = {}
    features = font["GSUB"].table.FeatureList.FeatureRecord
    lookups = font["GSUB"].table.LookupList.Lookup
    for index in {i for f in features if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}:
        for sub in lookups[index].SubTable:
            replaced.update(getattr(sub, "ExtSubTable", sub).mapping)
    digits = {ord(c) for c in "0123456789"}
    for table in font["cmap"].tables:
        for code, glyph in list(table.cmap.items()):
            if code in digits and glyph in replaced:
                table.cmap[code] = replaced[glyph]


def quadratic(font):
    """Turns the cubic outlines (CFF) into quadratic ones (glyf)."""
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, 0.5, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, outlines
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    for name in order:
        glyf[name].recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyf[name], "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for key in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, key, 1 if key == "maxZones" else 0)
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\x00\x01\x00\x00"


def named(font, file, family, style, weight):
    """One family, with SemiBold as its bold."""
    full = family if style == "Regular" else f"{family} {style}"
    texts = {1: family, 2: style, 3: f"Huni {file}", 4: full, 6: full.replace(" ", "-")}
    for record in list(font["name"].names):
        if record.nameID in (16, 17, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
    for number, text in texts.items():
        font["name"].setName(text, number, 3, 1, 0x409)
        font["name"].setName(text, number, 1, 0, 0)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else weight
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def build(file, family, style, weight):
    font = TTFont(SOURCE / f"{file}.otf")
    missing = [c for c in NEEDED if ord(c) not in font.getBestCmap()]
    print(file, "has no", missing)
    tabular(font)
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp"], name_IDs=["*"], notdef_outline=True,
                             hinting=False, glyph_names=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    quadratic(font)
    named(font, file, family, style, weight)
    font.save(TARGET / f"{file}.ttf")
    print(file, (TARGET / f"{file}.ttf").stat().st_size // 1024, "KB")


for face in FACES:
    build(*face)
