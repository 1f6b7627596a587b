#!/usr/bin/env python3
"""The measures of the statutory return, as an analyst would work them out with pandas.

usage: measures_pandas.py FOLDER...   (returns of consecutive or other years in order, the year to report last)

Prints the JSON of `heard measures --format json` for the last folder's year. It is written apart from
Heard, from the definitions of the data set alone, and serves two ends: an independent check of every
figure, and the yardstick for speed. It is meant to be plain, fair and vectorised: make it faster where
it can be made faster.
"""
import json
import sys

import numpy as np
import pandas as pd

SHORT_BREAKS = ["V3", "V4"]
COLUMNS = {
    "header.csv": ["CHILD", "SEX", "DOB", "ETHNIC"],
    "episodes.csv": ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "DEC", "REC", "PL_DISTANCE", "PL_LOCATION"],
    "reviews.csv": ["CHILD", "REVIEW", "REVIEW_CODE"],
    "uasc.csv": ["CHILD", "DUC"],
}
ETHNIC_GROUPS = {
    "White": ["WBRI", "WIRI", "WIRT", "WROM", "WOTH"],
    "Dual heritage": ["MWBC", "MWBA", "MWAS", "MOTH"],
    "Asian or Asian British": ["AIND", "APKN", "ABAN", "AOTH", "CHNE"],
    "Black or Black British": ["BCRB", "BAFR", "BOTH"],
    "Other": ["OOTH"],
}
ETHNIC_CODES = [code for codes in ETHNIC_GROUPS.values() for code in codes] + ["REFU", "NOBT"]
PLACEMENT_GROUPS = {
    "family or connected foster care": ["U1", "U2", "U3"],
    "foster care": ["U4", "U5", "U6"],
    "placed with parents": ["P1"],
    "placed for adoption": ["A3", "A4", "A5", "A6"],
    "residential care": ["K2", "R1", "R2", "R3", "S1"],
    "supported accommodation": ["P2", "H5", "K3", "P3"],
    "secure estate": ["K1", "R5"],
    "other": ["Z1", "Z11", "Z12", "Z13", "Z14"],
}
FAMILY_BASED = list(PLACEMENT_GROUPS)[:4]
LEGAL_STATUSES = ["C1", "C2", "D1", "E1", "V2", "V3", "V4", "L1", "L2", "L3", "J1", "J2", "J3"]
PARTICIPATION = [f"PN{n}" for n in range(1, 8)]
SEQUENCE = ["first", "second", "later"]
BANDS = ["under 1", "1 to 4", "5 to 9", "10 to 15", "16 and 17", "not known"]
LENGTHS = ["under 1 year", "1 year to under 3", "3 years and over", "not known"]

# Bank holidays of England and Wales 2012 to 2028 (gov.uk, Open Government Licence v3), MMDD by year.
HOLIDAYS = np.array(
    [
        f"{year}-{day[:2]}-{day[2:]}"
        for year, days in {
            2012: "0102 0406 0409 0507 0604 0605 0827 1225 1226",
            2013: "0101 0329 0401 0506 0527 0826 1225 1226",
            2014: "0101 0418 0421 0505 0526 0825 1225 1226",
            2015: "0101 0403 0406 0504 0525 0831 1225 1228",
            2016: "0101 0325 0328 0502 0530 0829 1226 1227",
            2017: "0102 0414 0417 0501 0529 0828 1225 1226",
            2018: "0101 0330 0402 0507 0528 0827 1225 1226",
            2019: "0101 0419 0422 0506 0527 0826 1225 1226",
            2020: "0101 0410 0413 0508 0525 0831 1225 1228",
            2021: "0101 0402 0405 0503 0531 0830 1227 1228",
            2022: "0103 0415 0418 0502 0602 0603 0829 0919 1226 1227",
            2023: "0102 0407 0410 0501 0508 0529 0828 1225 1226",
            2024: "0101 0329 0401 0506 0527 0826 1225 1226",
            2025: "0101 0418 0421 0505 0526 0825 1225 1226",
            2026: "0101 0403 0406 0504 0525 0831 1225 1228",
            2027: "0101 0326 0329 0503 0531 0830 1227 1228",
            2028: "0103 0414 0417 0501 0529 0828 1225 1226",
        }.items()
        for day in days.split()
    ],
    dtype="datetime64[D]",
)


def inverted(groups):
    return {code: group for group, codes in groups.items() for code in codes}


def name_of(year):
    return f"{year - 1}-{year % 100:02d}"


# ---------------------------------------------------------------- reading
def read(folder):
    tables = {}
    for file, columns in COLUMNS.items():
        table = pd.read_csv(f"{folder}/{file}", dtype=str, usecols=lambda c: c in columns, keep_default_na=False)
        for column in {"DOB", "DECOM", "DEC", "REVIEW", "DUC"} & set(table.columns):
            table[column] = pd.to_datetime(table[column], format="%d/%m/%Y", errors="coerce")
        tables[file] = table
    latest = max(tables["episodes.csv"]["DECOM"].max(), tables["episodes.csv"]["DEC"].max(), tables["reviews.csv"]["REVIEW"].max())
    tables["year"] = latest.year + (latest.month >= 4)
    return tables


def load(folders):
    """The returns laid over one another, the newest last: children, episodes, reviews, years."""
    returns = [read(folder) for folder in folders]
    years = sorted(r["year"] for r in returns)
    # What the newest return says of a child, and where it is silent what an older one said.
    children = pd.concat([r["header.csv"] for r in returns])
    children["ETHNIC"] = children["ETHNIC"].where(children["ETHNIC"].isin(ETHNIC_CODES))
    children = children.groupby("CHILD").last()
    uasc = pd.concat([r["uasc.csv"] for r in returns]).drop_duplicates("CHILD", keep="last").set_index("CHILD")
    children["UASC"] = children.index.isin(uasc.index)
    children["DUC"] = uasc["DUC"].reindex(children.index)
    episodes = pd.concat([r["episodes.csv"].assign(RETURN=r["year"]) for r in returns], ignore_index=True)
    # The same episode in two returns: by its first day (and its order, where two began on one day).
    episodes["ORDER"] = episodes.groupby(["RETURN", "CHILD", "DECOM"]).cumcount()
    episodes = episodes.drop_duplicates(["CHILD", "DECOM", "ORDER"], keep="last")
    episodes = episodes.sort_values(["CHILD", "DECOM", "ORDER"], ignore_index=True)
    reviews = pd.concat([r["reviews.csv"] for r in returns], ignore_index=True)
    reviews = reviews.drop_duplicates(["CHILD", "REVIEW"], keep="last").sort_values(["CHILD", "REVIEW"], ignore_index=True)
    return children, episodes, reviews, years


# ---------------------------------------------------------------- periods of care
def add_periods(episodes, years):
    """Ends lost episodes, resolves temporary placements, and numbers the periods of care."""
    e = episodes
    e["LOST"] = e["DEC"].isna() & (e["RETURN"] < max(years))
    april = pd.to_datetime(e["RETURN"].astype(str) + "-04-01")
    e["DEC"] = e["DEC"].where(~e["LOST"], april)
    e["SHORT"] = e["LS"].isin(SHORT_BREAKS)
    last = e.shift()
    follows = (last["CHILD"] == e["CHILD"]) & (last["DEC"] == e["DECOM"]) & (e["RNE"] != "S") & last["REC"].isin(["X1", ""])
    same_kind = follows & (last["SHORT"] == e["SHORT"])
    e["PERIOD"] = (~same_kind).cumsum()
    run = (~follows).cumsum()
    e["SETTLED"] = e["PLACE"].mask(e["PLACE"].str.startswith("T")).groupby(run).ffill().fillna("")
    e["CHANGED_KIND"] = follows.shift(-1, fill_value=False) & ~same_kind.shift(-1, fill_value=False)
    e["START_KNOWN"] = follows | (e["RNE"] == "S")
    grouped = e.groupby("PERIOD")
    periods = pd.DataFrame(
        {
            "CHILD": grouped["CHILD"].first(),
            "START": grouped["DECOM"].first(),
            "START_KNOWN": grouped["START_KNOWN"].first(),
            "SHORT": grouped["SHORT"].first(),
            "END": e.drop_duplicates("PERIOD", keep="last").set_index("PERIOD")["DEC"],
        }
    )
    final = e.drop_duplicates("PERIOD", keep="last").set_index("PERIOD")
    periods["ENDING"] = np.select(
        [final["LOST"], final["DEC"].isna(), final["CHANGED_KIND"], final["REC"] == "X1"],
        ["lost", "open", "left", "nothing follows"],
        "left",
    )
    e["START"] = e["PERIOD"].map(periods["START"])
    e["KNOWN"] = e["PERIOD"].map(periods["START_KNOWN"])
    return e, periods.reset_index()


def in_care(episodes, day):
    held = (episodes["DECOM"] <= day) & ~(episodes["DEC"] <= day) & ~episodes["SHORT"]
    return episodes[held].drop_duplicates("CHILD", keep="last")


# ---------------------------------------------------------------- reviews
def place(reviews, episodes, periods, years):
    """The period, place in the sequence and due day of every review."""
    # The last period that covers the review's day; one that starts on that very day only where no other does.
    r = reviews.reset_index(names="ROW").merge(periods, on="CHILD", how="left")
    covers = (r["START"] <= r["REVIEW"]) & ~(r["END"] < r["REVIEW"])
    r.loc[~covers, ["PERIOD", "START", "START_KNOWN", "SHORT"]] = None
    r["RANK"] = covers.astype(int) + (covers & (r["START"] < r["REVIEW"]))
    r = r.sort_values(["ROW", "RANK", "PERIOD"]).drop_duplicates("ROW", keep="last")
    at = pd.merge_asof(
        r[["ROW", "CHILD", "REVIEW"]].sort_values("REVIEW"),
        episodes[["CHILD", "DECOM", "SETTLED", "SHORT"]].sort_values("DECOM"),
        left_on="REVIEW", right_on="DECOM", by="CHILD",
    ).set_index("ROW")
    r = r.set_index("ROW")
    r["ADOPTION"] = at["SETTLED"].isin(PLACEMENT_GROUPS["placed for adoption"])
    r["SHORT"] = r["SHORT"].where(r["PERIOD"].notna(), at["SHORT"]).eq(True)

    # First day of the unbroken run of loaded years that holds the review.
    runs = {}
    for year in years:
        runs[year] = runs.get(year - 1, pd.Timestamp(year - 1, 4, 1))
    of_year = r["REVIEW"].dt.year + (r["REVIEW"].dt.month >= 4)
    r["RUN"] = of_year.map(runs)
    grouped = r.groupby(["PERIOD", "RUN"])
    nth = grouped.cumcount().where(r["PERIOD"].notna() & r["RUN"].notna())
    known = (r["START_KNOWN"] == True) & (r["START"] >= r["RUN"])  # noqa: E712
    # The second loaded review of a period that began earlier may be its second of all: where care began
    # within 60 days before the loaded years or, its start not being known, where the first loaded review
    # is within 70 days of the first known day; by the second loaded year it cannot be.
    maybe = np.where(
        r["START_KNOWN"] == True,  # noqa: E712
        r["START"] >= r["RUN"] - pd.Timedelta(days=60),
        grouped["REVIEW"].transform("first") <= r["START"] + pd.Timedelta(days=70),
    )
    early = maybe & (r["REVIEW"] < r["RUN"] + pd.DateOffset(years=1))
    r["PLACE"] = np.select(
        [known & (nth == 0), known & (nth == 1), known & (nth > 1), ~known & (nth > 1), ~known & (nth == 1) & ~early],
        ["first", "second", "later", "later", "later"],
        "unknown",
    )
    previous = r.groupby("PERIOD")["REVIEW"].shift()
    r["DUE"] = pd.Series(pd.NaT, index=r.index, dtype="datetime64[ns]")
    first, second, later = (r["PLACE"] == place for place in SEQUENCE)
    r.loc[first, "DUE"] = first_due(r.loc[first, "START"])
    r.loc[second, "DUE"] = previous[second] + pd.DateOffset(months=3)
    r.loc[later, "DUE"] = previous[later] + pd.DateOffset(months=6)
    r["LATE"] = r["REVIEW"] > r["DUE"]
    return r


def first_due(starts):
    """20 working days after each day; the day itself is not counted."""
    days = starts.to_numpy().astype("datetime64[D]")
    return np.busday_offset(days, 20, roll="backward", holidays=HOLIDAYS).astype("datetime64[ns]")


# ---------------------------------------------------------------- figures
class Figures:
    def __init__(self):
        self.rows = []

    def add(self, measure, period, value, numerator, denominator=None, unit="count", dimension="", key="", basis=""):
        self.rows.append(
            dict(measure=measure, dimension=dimension, key=key, period=period, value=value, unit=unit,
                 numerator=numerator, denominator=denominator, basis=basis))

    def count(self, measure, period, number, dimension="", key="", basis=""):
        self.add(measure, period, int(number), int(number), None, "count", dimension, key, basis)

    def share(self, measure, period, number, of, dimension="", key="", basis=""):
        value = int(number) * 100 / int(of) if of else None
        self.add(measure, period, value, int(number), int(of), "percent", dimension, key, basis)

    def parts(self, measure, period, dimension, counts, keys, of=None, basis=""):
        """Counts, and where `of` is given shares, of each key."""
        for key in keys:
            number = int(counts.get(key, 0))
            if of is None:
                self.count(measure, period, number, dimension, key, basis)
            else:
                self.share(measure, period, number, of, dimension, key, basis)

    def json(self):
        order = lambda f: (f["measure"], f["period"], f["dimension"], f["key"])
        return "[\n" + ",\n".join(json.dumps(f) for f in sorted(self.rows, key=order)) + "\n]"


def basis(*notes):
    return "; ".join(f"{why}: {int(number)}" for why, number in notes if number)


def whole_years(since, day):
    """Whole years from each day to a day; the anniversary of 29 February is 1 March."""
    years = day.year - since.dt.year
    return years - ((since.dt.month > day.month) | ((since.dt.month == day.month) & (since.dt.day > day.day)))


def snapshot(figures, children, episodes, day):
    """The measures of the children in care at the end of a day."""
    period = day.strftime("%Y-%m-%d")
    care = in_care(episodes, day).join(children, on="CHILD")
    total = len(care)
    figures.count("population.in_care", period, total)
    short = episodes[(episodes["DECOM"] <= day) & ~(episodes["DEC"] <= day) & episodes["SHORT"]]
    figures.count("population.short_breaks", period, (~short["CHILD"].drop_duplicates().isin(care["CHILD"])).sum())

    unaccompanied = care["UASC"].eq(True) & ~(care["DUC"] <= day)
    figures.count("population.uasc", period, unaccompanied.sum())
    figures.count("population.remand", period, (care["LS"] == "J1").sum())
    abuse = (care["CIN"] == "N1").sum()
    figures.count("safeguarding.abuse_or_neglect", period, abuse)
    figures.share("safeguarding.abuse_or_neglect_share", period, abuse, total)

    sex = care["SEX"].map({"1": "male", "M": "male", "2": "female", "F": "female"}).fillna("unknown").value_counts()
    figures.parts("population.sex", period, "sex", sex, ["male", "female", "unknown"], total)

    born = care["DOB"].where(care["DOB"] <= day)
    age = whole_years(born, day)
    adults = (age >= 18).sum()
    bands = pd.cut(age, [0, 1, 5, 10, 16, 18], right=False, labels=BANDS[:5]).value_counts().to_dict()
    bands["not known"] = age.isna().sum()
    bands["10 and over"] = bands["10 to 15"] + bands["16 and 17"]
    note = basis(("18 or over", adults))
    keys = BANDS + ["10 and over"]
    figures.parts("population.age", period, "age_band", bands, keys, None, note)
    figures.parts("population.age_share", period, "age_band", bands, keys, total - adults, note)

    groups = care["ETHNIC"].map(inverted(ETHNIC_GROUPS)).fillna("not known").value_counts()
    unknown = groups.get("not known", 0)
    figures.parts("population.ethnicity", period, "ethnic_group", groups, list(ETHNIC_GROUPS) + ["not known"])
    figures.parts("population.ethnicity_share", period, "ethnic_group", groups, list(ETHNIC_GROUPS), total - unknown, basis(("not known", unknown)))

    codes = care["LS"].replace("", "not known").value_counts()
    voluntary, missing = codes.get("V2", 0), codes.get("not known", 0)
    bases = {"voluntary (s20)": voluntary, "not known": missing, "legal order": total - voluntary - missing}
    for measure, of in [("population.legal_status", None), ("population.legal_status_share", total)]:
        figures.parts(measure, period, "legal_status", codes, LEGAL_STATUSES + ["not known"], of)
        figures.parts(measure, period, "legal_basis", bases, bases, of)

    length = whole_years(care["START"], day)
    lengths = pd.Series(np.select([length >= 3, ~care["KNOWN"], length >= 1], [LENGTHS[2], LENGTHS[3], LENGTHS[1]], LENGTHS[0])).value_counts()
    long = length >= 5
    long_keys = {"5 years and over": long.sum(), "5 years and over, child under 10": (long & (age < 10)).sum()}
    note = basis(("start not known", (~long & ~care["KNOWN"]).sum()))
    placements = care["SETTLED"].map(inverted(PLACEMENT_GROUPS)).fillna("not known").value_counts().to_dict()
    placements["family-based"] = sum(placements.get(group, 0) for group in FAMILY_BASED)
    placements["not family-based"] = total - placements["family-based"] - placements.get("not known", 0)
    keys = list(PLACEMENT_GROUPS) + ["not known", "family-based", "not family-based"]
    for suffix, of in [("", None), ("_share", total)]:
        unknown = basis(("start not known", lengths.get("not known", 0)))
        bands = LENGTHS if of else LENGTHS[:3]
        figures.parts("population.length_of_care" + suffix, period, "length_of_care", lengths, bands, of, unknown if of else "")
        if not of:
            figures.parts("population.length_of_care", period, "length_of_care", lengths, LENGTHS[3:], of, unknown)
        figures.parts("population.length_of_care" + suffix, period, "length_of_care", long_keys, long_keys, of, note)
        figures.parts("population.placement" + suffix, period, "placement", placements, keys, of)
    distance(figures, care, unaccompanied, period)


def distance(figures, care, unaccompanied, period):
    empty = pd.Series("", index=care.index)
    miles = pd.to_numeric(care.get("PL_DISTANCE", empty), errors="coerce")
    miles = miles.where(miles < 999.9)
    location = care.get("PL_LOCATION", empty).str.upper()
    inside = location.eq("IN")
    place_known = location.isin(["IN", "OUT"])
    known = ~unaccompanied & miles.notna()
    figures.share(
        "population.distance_share", period, (known & (miles <= 20)).sum(), known.sum(), "distance", "within 20 miles of home",
        basis(("unaccompanied", unaccompanied.sum()), ("distance not known", (~unaccompanied & miles.isna()).sum())))
    figures.share(
        "population.distance_share", period, inside.sum(), place_known.sum(), "distance", "within the authority's boundary",
        basis(("location not known", (~place_known).sum())))
    near = ~unaccompanied & (inside | (miles <= 20))
    far = ~unaccompanied & (miles > 20) & location.eq("OUT")
    rest = ~unaccompanied & ~near & ~far
    figures.share(
        "population.distance_share", period, near.sum(), near.sum() + far.sum(), "distance", "not far away",
        basis(("unaccompanied", unaccompanied.sum()), ("distance not known", (rest & miles.isna()).sum()),
              ("location not known", (rest & miles.notna()).sum())))


def movements(figures, periods, year, slices):
    """Children coming into care and leaving it, by year, quarter and month."""
    care = periods[~periods["SHORT"]]
    for label, dimension, first, last in slices:
        key = label if dimension else ""
        started = care[care["START"].between(first, last)]
        unknown = ~started["START_KNOWN"]
        figures.count("population.started", label, (~unknown).sum(), dimension, key, basis(("start not known", unknown.sum())))
        ended = care[care["END"].between(first, last)]["ENDING"].value_counts()
        figures.count(
            "population.ceased", label, ended.get("left", 0), dimension, key,
            basis(("nothing follows", ended.get("nothing follows", 0)), ("absent from the next return", ended.get("lost", 0))))


def reviews_held(figures, reviews, children, slices):
    """The measures of reviews and participation, by year, quarter and month."""
    r = reviews.join(children["DOB"], on="CHILD")
    under = r["REVIEW"] < r["DOB"] + pd.DateOffset(years=4)
    code = r["REVIEW_CODE"].where(r["REVIEW_CODE"].str.fullmatch(r"PN[0-7]"), "")
    r["JUDGED"] = r["DUE"].notna()
    r["ATTENDED"] = code.isin(["PN1", "PN2", "PN3", "PN4"])
    r["CODED"] = code.ne("") & code.ne("PN0")
    r["MISSING"] = code.eq("")
    r["SPEAKS"] = r["CODED"] & ~under
    r["TOOK_PART"] = r["SPEAKS"] & code.isin(["PN1", "PN2", "PN3", "PN5", "PN6"])
    r["CODE"] = code.astype("category")
    r["PLACE"] = r["PLACE"].astype("category")
    r = r[["REVIEW", "SHORT", "PLACE", "JUDGED", "LATE", "ADOPTION", "CODE", "ATTENDED", "CODED", "MISSING", "SPEAKS", "TOOK_PART"]]
    for label, dimension, first, last in slices:
        key = label if dimension else ""
        within = r[r["REVIEW"].between(first, last)]
        figures.count("reviews.short_breaks_held", label, within["SHORT"].sum(), dimension, key)
        held = within[~within["SHORT"]]
        figures.count("reviews.held", label, len(held), dimension, key)
        if not dimension:
            figures.add("reviews.held_monthly_mean", label, len(held) / 12, len(held), 12)
        places = held["PLACE"].value_counts()
        figures.parts("reviews.held", label, "sequence", places, SEQUENCE + ["unknown"])
        timeliness(figures, held, places.get("unknown", 0), label, dimension, key)

        missing, coded = held["MISSING"].sum(), held["CODED"].sum()
        speaking = held[held["SPEAKS"]]
        young = len(held) - missing - len(speaking)
        note = basis(("under 4", young), ("participation not recorded", missing))
        figures.share("voice.participated_share", label, speaking["TOOK_PART"].sum(), len(speaking), dimension, key, note)
        codes = speaking["CODE"].value_counts()
        figures.parts("voice.participated_share", label, "code", codes, PARTICIPATION, len(speaking), note)
        attended = held["ATTENDED"].sum()
        note = basis(("under 4", len(held) - missing - coded), ("participation not recorded", missing))
        figures.share("voice.attended_share", label, attended, coded, dimension, key, note)
        figures.share("voice.attended_of_all_share", label, attended, len(held), dimension, key)


def timeliness(figures, held, unknown, label, dimension, key):
    judged = held[held["JUDGED"]]
    late = judged[judged["LATE"]]

    def note(of):
        return basis(("unknown sequence", unknown), ("placed for adoption", of["ADOPTION"].sum()))

    in_time = judged[~judged["LATE"]]
    for measure, counted in [("reviews.in_timescale", in_time), ("reviews.out_of_timescale", late)]:
        number = len(counted)
        figures.count(measure, label, number, dimension, key, note(counted))
        figures.share(measure + "_share", label, number, len(judged), dimension, key, note(judged))
    figures.parts("reviews.late_by_sequence_share", label, "sequence", late["PLACE"].value_counts(), SEQUENCE, len(late), note(late))
    for place in SEQUENCE:
        own = judged[judged["PLACE"] == place]
        for measure, counted in [("reviews.in_timescale", own[~own["LATE"]]), ("reviews.out_of_timescale", own[own["LATE"]])]:
            number = len(counted)
            figures.count(measure, label, number, "sequence", place, note(counted))
            figures.share(measure + "_share", label, number, len(own), "sequence", place, note(own))


def all_in_time(figures, reviews, episodes, periods, year, years):
    """Children in care on the last day, none of whose reviews was late or is outstanding."""
    first, day = pd.Timestamp(year - 1, 4, 1), pd.Timestamp(year, 3, 31)
    care = periods[(periods["START"] <= day) & ~(periods["END"] <= day) & ~periods["SHORT"]]
    care = care.drop_duplicates("CHILD", keep="last").set_index("CHILD")
    run = first
    while run.year in years:
        run = pd.Timestamp(run.year - 1, 4, 1)
    within = reviews[(reviews["REVIEW"] <= day) & ~reviews["SHORT"]]
    late = within[(within["REVIEW"] >= first) & within["LATE"]]["CHILD"].unique()
    last = within[within["REVIEW"] >= run].drop_duplicates("PERIOD", keep="last").set_index("PERIOD")
    held = care["PERIOD"].map(last["REVIEW"])
    after_first = care["PERIOD"].map(last["PLACE"]) == "first"
    begun_in_run = care["START_KNOWN"] & (care["START"] >= run)
    first_review = pd.Series(first_due(care["START"].clip(lower=pd.Timestamp(2012, 1, 1))), index=care.index)
    next_due = (held + pd.DateOffset(months=6)).where(~after_first, held + pd.DateOffset(months=3))
    next_due = next_due.fillna(first_review.where(begun_in_run, care["START"].clip(lower=run) + pd.DateOffset(months=6)))
    not_yet = (care["START"] + pd.Timedelta(days=60) > day) & (first_review > day)
    good = ~not_yet & ~care.index.isin(late) & (next_due > day)
    figures.share("reviews.all_in_time_share", name_of(year), good.sum(), (~not_yet).sum(), basis=basis(("first review not yet due", not_yet.sum())))


def main(folders):
    children, episodes, reviews, years = load(folders)
    year = years[-1]
    episodes, periods = add_periods(episodes, years)
    reviews = place(reviews, episodes, periods, years)
    first, last = pd.Timestamp(year - 1, 4, 1), pd.Timestamp(year, 3, 31)
    slices = [(name_of(year), "", first, last)]
    for quarter in range(4):
        start = first + pd.DateOffset(months=3 * quarter)
        slices.append((f"{name_of(year)}-Q{quarter + 1}", "quarter", start, start + pd.DateOffset(months=3, days=-1)))
    for month in pd.date_range(first, periods=12, freq="MS"):
        slices.append((month.strftime("%Y-%m"), "month", month, month + pd.offsets.MonthEnd()))

    figures = Figures()
    before = first - pd.Timedelta(days=1)
    for day in [before, last]:
        snapshot(figures, children, episodes, day)
    for label, dimension, _, day in slices:
        if dimension == "month":
            figures.count("population.in_care", label, len(in_care(episodes, day)), "month_end", label)
    started = periods[~periods["SHORT"] & periods["START_KNOWN"] & periods["START"].between(first, last)]
    during = set(in_care(episodes, before)["CHILD"]) | set(started["CHILD"])
    figures.count("population.in_care_during_year", name_of(year), len(during))
    movements(figures, periods, year, slices)
    reviews_held(figures, reviews, children, slices)
    all_in_time(figures, reviews, episodes, periods, year, years)
    print(figures.json())


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
