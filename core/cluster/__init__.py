"""Work on a cluster by Dask; nothing else in core imports dask."""
