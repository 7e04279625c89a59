# The dashboard for a server: docker build -t marquee . && docker run -p 8050:8050 marquee
FROM python:3.11-slim

WORKDIR /srv/marquee

# What changes seldom comes first, so that a change of the program installs nothing again.
COPY pyproject.toml requirements.lock README.md LICENSE ./
RUN mkdir dashboard train && touch dashboard/__init__.py train/__init__.py \
 && pip install --no-cache-dir --constraint requirements.lock --editable .

COPY dashboard dashboard
COPY assets assets
COPY data data

RUN useradd --create-home --uid 10001 marquee \
 && mkdir .cache && chown marquee .cache data/runs
USER marquee

ENV DASHBOARD_HOST=0.0.0.0 \
    DASHBOARD_PORT=8050 \
    PYTHONUNBUFFERED=1
EXPOSE 8050
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", \
  "import os, urllib.request as web; web.urlopen('http://127.0.0.1:%s/health' % os.environ['DASHBOARD_PORT'], timeout=4)"]
CMD ["python", "-m", "dashboard", "serve"]
