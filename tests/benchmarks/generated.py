"""Runs of any size with all columns, made by DuckDB where they are written: for benchmarks only."""

from datetime import UTC, datetime
from pathlib import Path

import duckdb

from dashboard.domain.runs.manifest import Column, Manifest
from dashboard.domain.runs.store import Run, Store, write_manifest, written_beside

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")
SQL = """
COPY (
  WITH drawn AS (
    SELECT i, hash(i) AS h, 1 + (hash(i, 1) % 5)::INT AS a,
           [((hash(i, 10 + k) % 1000) / 1000 + if(k = 1 + (hash(i, 1) % 5), 0.6, 0)) ** 3 + 0.001
            FOR k IN range(1, 6)] AS w
    FROM range({rows}) AS t(i)
  ), shares AS (
    SELECT *, [x / list_sum(w) FOR x IN w] AS p FROM drawn
  ), ranked AS (
    SELECT *, list_reverse(list_sort([{{'p': p[k], 'k': k}} FOR k IN range(1, 6)])) AS best FROM shares
  )
  SELECT format('posters/{{:09d}}.webp', i) AS poster, format('Film number {{}}', i) AS title,
         (1960 + h % 66)::INT AS year, g[a] AS actual,
         list_distinct([g[a], g[1 + (hash(i, 2) % 5)::INT]]) AS genres, g[best[1].k] AS predicted,
         best[1].p::FLOAT AS confidence, [g[best[1].k], g[best[2].k], g[best[3].k]] AS top3,
         p[1]::FLOAT AS p_action, p[2]::FLOAT AS p_comedy, p[3]::FLOAT AS p_drama, p[4]::FLOAT AS p_romance,
         p[5]::FLOAT AS p_thriller, ((hash(i, 3) % 10000) / 5000 - 1)::FLOAT AS x,
         ((hash(i, 4) % 10000) / 5000 - 1)::FLOAT AS y, format('Studio {{}}', hash(i, 5) % 25) AS studio,
         ((hash(i, 6) % 1000) / 10)::DOUBLE AS budget
  FROM ranked, (SELECT {genres} AS g)
  ORDER BY i
) TO '{file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
"""


def generated(root: Path, rows: int) -> Run:
    """The run "rows-<n>" under `root`, written if it is not there."""
    run_id = f"rows-{rows}"
    store = Store(root)
    if run_id not in store.ids():
        manifest = Manifest(
            id=run_id,
            title=f"{rows:,} generated posters",
            created_at=datetime(2026, 1, 1, tzinfo=UTC),
            protocol="held-out",
            genres=GENRES,
            posters=rows,
            columns=(
                Column(name="studio", type="category", label="Studio"),
                Column(name="budget", type="number", label="Budget"),
            ),
        )
        with written_beside(root / run_id) as aside:
            duckdb.connect().execute(
                SQL.format(rows=rows, genres=list(GENRES), file=aside / "predictions.parquet")
            )
            write_manifest(aside, manifest)
    return store.open(run_id)
