#!/usr/bin/env python3
"""Fits resources/reference/leanings.json to the labelled enquiries of this folder.

    leanings.py [--without SET]... > resources/reference/leanings.json

One logistic regression for "about rules for AI or data in health" and one for each regime, over how words
begin. Regimes that are plausible count neither way. --without leaves a set out, to measure it unseen. The set
that says what to expect of unseen enquiries is never fitted to."""
import argparse
import collections
import glob
import json
import math
import os
import random
import re

REGIMES = ["helselovgivning", "GDPR", "MDR", "Normen", "tilsyn"]
LETTERS = 6          # of a word that tell it from others
LEAST = 3            # enquiries that must hold a word
ROUNDS, RATE, DECAY = 30, 0.3, 0.0003
SHARE = 0.6          # beside the weights of the terms; see README.md
NEVER = ["blind/samplelike"]
HERE = os.path.dirname(os.path.abspath(__file__))


def read(without):
    for path in sorted(glob.glob(HERE + "/**/*.json", recursive=True)):
        if os.path.relpath(os.path.dirname(path), HERE) in without + NEVER:
            continue
        with open(path, encoding="utf-8") as file:
            for one in json.load(file)["enquiries"]:
                text = " ".join(one.get(part, "") for part in ("subject", "problem")).lower()
                yield {word[:LETTERS] for word in re.findall(r"[^\W_]+|§", text)}, one


def fit(enquiries, known, label):
    weights, base = collections.defaultdict(float), 0.0
    order = list(range(len(enquiries)))
    chance = random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for i in order:
            words, one = enquiries[i]
            wanted = label(one)
            if wanted is None:
                continue
            held = words & known
            scale = 1 / math.sqrt(max(1, len(held)))
            leaning = base + scale * sum(weights[word] for word in held)
            step = RATE * (wanted - 1 / (1 + math.exp(-leaning)))
            base += step * 0.1
            for word in held:
                weights[word] = weights[word] * (1 - DECAY) + step * scale
    return weights, base


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--without", action="append", default=[])
    enquiries = list(read(parser.parse_args().without))
    count = collections.Counter(word for words, _ in enquiries for word in words)
    known = {word for word, held in count.items() if held >= LEAST and not word[0].isdigit()}
    fits = [fit(enquiries, known, lambda one: 1 if one["regulatory"] else 0)]
    for regime in REGIMES:
        fits.append(fit(enquiries, known, lambda one: None if regime in one["plausible"]
                        else 1 if regime in one["regimes"] else 0))
    lines = []
    for word in sorted(known):
        figures = [round(weights[word], 2) for weights, _ in fits]
        if max(map(abs, figures)) >= 0.1:
            lines.append(f"{json.dumps(word, ensure_ascii=False)}: {figures}")
    print(f'{{"about": "Fitted by tests/core/regimes/enquiries/leanings.py: change nothing by hand",\n'
          f'"letters": {LETTERS}, "share": {SHARE},\n"regimes": {json.dumps(REGIMES)},\n'
          f'"base": {[round(base, 3) for _, base in fits]},\n"words": {{\n' + ",\n".join(lines) + "\n}}")


if __name__ == "__main__":
    main()
