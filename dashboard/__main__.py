"""The command line: serve, import, predict, report, runs. Exit code 0 done, 1 the work failed, 2 wrong usage.

What only one command needs is imported in it, so that the others start at once.
"""

import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from pydantic import ValidationError

from dashboard.domain.errors import UserError
from dashboard.settings import Settings

PREFIX = "DASHBOARD_"
VARIABLES = "\n\n".join(
    f"{PREFIX}{name.upper()}: {field.description}"
    + (f"; {field.default} if not set" if field.default else "")
    for name, field in Settings.model_fields.items()
)
Data = Annotated[Path | None, typer.Option(help="folder that holds runs/ and models/")]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Film-poster genres, and what a model of them is worth.",
    epilog=f"Environment variables (options win):\n\n{VARIABLES}",
)


def main(arguments: list[str] | None = None) -> None:
    """Run one command and exit with its code; what the user can mend is said in one sentence."""
    try:
        app(arguments)
    except UserError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        print(f"{PREFIX}{name.upper()} or --{name} does not fit: {first['msg']}.", file=sys.stderr)
        sys.exit(2)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="address to listen on")] = None,
    port: Annotated[int | None, typer.Option(help="port to listen on; 0: any free one")] = None,
    data: Data = None,
    posters: Annotated[Path | None, typer.Option(help="folder of pictures for runs that ship none")] = None,
    run: Annotated[str | None, typer.Option(help="the run that opens first")] = None,
    threads: Annotated[int | None, typer.Option(help="threads of the model for one prediction")] = None,
) -> None:
    """Serve the dashboard and the API, and open it in the browser."""
    from dashboard.serving import serve

    serve(_settings(host=host, port=port, data=data, posters=posters, run=run, threads=threads))


@app.command("import")
def import_file(
    file: Annotated[
        Path, typer.Argument(help="CSV of the 2025 workbook, or with poster, predicted, confidence")
    ],
    run: Annotated[str | None, typer.Option(help="name of the run; else the file's")] = None,
    title: Annotated[str, typer.Option(help="what pages call it")] = "",
    description: Annotated[str, typer.Option(help="one sentence on where it comes from")] = "",
    data: Data = None,
) -> None:
    """Make a run of a CSV of predictions. What is amiss is said with its column and line, and nothing is written."""
    from dashboard.domain.runs.importers import import_csv

    imported = import_csv(file, _settings(data=data).runs, run, title, description)
    for remark in imported.remarks:
        print(remark)
    print(
        f"{imported.run.manifest.posters:,} posters are now the run “{imported.run.id}”, in {imported.run.path}."
    )


@app.command()
def predict(
    paths: Annotated[
        list[str],
        typer.Argument(help="pictures, folders, ZIP and TAR archives, on disk or as s3://… and the like"),
    ],
    out: Annotated[
        str | None,
        typer.Option(help="table to write: .parquet, .csv or .jsonl, also s3://…; else predictions.csv here"),
    ] = None,
    run: Annotated[str | None, typer.Option(help="make a run of that name for the dashboard")] = None,
    title: Annotated[str, typer.Option(help="what pages call the run")] = "",
    labels: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="CSV with columns poster and actual or genres"),
    ] = None,
    model: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="ONNX file; else the one that the settings name"),
    ] = None,
    batch: Annotated[int, typer.Option(min=1, max=256, help="posters that the model gets at once")] = 4,
    threads: Annotated[int | None, typer.Option(min=1, help="threads or workers; else one a core")] = None,
    engine: Annotated[Literal["local", "ray"], typer.Option(help="where it runs: here, or on Ray")] = "local",
    address: Annotated[str | None, typer.Option(help="Ray cluster; else Ray on this machine")] = None,
    data: Data = None,
) -> None:
    """Predict whole catalogues. Interrupted and started again, it goes on; labels may also be folders' names."""
    from dashboard.domain.inference.batch_outputs import KINDS
    from dashboard.domain.inference.storage import place
    from dashboard.predicting import Job, predict

    places = tuple(map(place, paths))
    missing = [str(given) for given in places if isinstance(given, Path) and not given.exists()]
    if missing:
        raise typer.BadParameter(f"there is no {missing[0]}", param_hint="PATHS")
    table = place(out or "predictions.csv") if out or run is None else None
    if table and table.suffix.lower() not in KINDS:
        raise typer.BadParameter(f"{table.name} does not end in {', '.join(KINDS)}", param_hint="--out")
    settings = _settings(data=data)
    model = model or settings.models / settings.model
    where = (settings.runs, table, run, title, labels, batch, threads, engine, address)
    predict(Job(places, model, *where))


@app.command()
def runs(data: Data = None) -> None:
    """List the runs with their accuracy and its 95 % interval."""
    from dashboard.listing import print_runs

    print_runs(_settings(data=data))


@app.command()
def report(
    run: Annotated[str, typer.Argument(help="name of the run")],
    query: Annotated[
        str, typer.Option(help="filters as in a page's address: 'actual=Drama&outcome=wrong'")
    ] = "",
    page: Annotated[
        str | None,
        typer.Option(help="page as in its address: /genres/Drama, /savings; else overview and performance"),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(help="file to write; else <run>-report.html or <run>-<page>-report.html here"),
    ] = None,
    data: Data = None,
    posters: Annotated[Path | None, typer.Option(help="folder of pictures for runs that ship none")] = None,
) -> None:
    """Write one self-contained HTML file with the figures, findings and most telling posters of a page."""
    from dashboard.reporting import write_report

    file = write_report(_settings(data=data, posters=posters), run, query, out, page)
    print(f"Written: {file}")


def _settings(**options: Any) -> Settings:
    return Settings(**{name: value for name, value in options.items() if value is not None})


if __name__ == "__main__":
    main()
