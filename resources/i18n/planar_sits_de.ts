<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PlanarSits</name>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/job/origin.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>'%1' (%2 of %3 parcels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>strata with fewer than %1 visited parcels have no interval: %2%3: visit more of their parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>fewer than %1 parcels were visited: visit more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>The raster cannot be written to '%1' (%2): choose a file in a folder that you may write to, on a disk with room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>it cannot be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>the disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/pictures.py"/>
        <source>after the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/pictures.py"/>
        <source>PARCELS: no parcel can be shown (%1): choose parcels that lie on the images and have pixels without clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/rasters.py"/>
        <source>PARCELS: no parcel can be used (%1): there is no attention to write. Check that the images cover the parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>Resolution in time %1 days (%2 rows); each value draws on %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>%1 Resolution along the %2 %3 pixels (%4); each value draws on %5 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>%1 Each value draws on one pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/attention/segments.py"/>
        <source>The attention of the network is not finite: the weights of the model are damaged, or its training diverged. Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>%1 of %2 parcels were finished in the run before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>%1 parcel(s) not computed (%2%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>MODEL: '%1' cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Cluster: %1 workers with %2 threads so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the worker %1 is not like this machine: %2. Install the same versions, since the results could differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Cluster: %1 worker processes on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>workers ended while they computed it, as when memory is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>%1; dashboard: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>%1; no dashboard, since the Python package bokeh is not installed on the scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the scheduler is not like this machine: distributed is %1 here and %2 there. Install the same version on both, and on the workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>the cluster is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the connection to the scheduler is lost. Finished tasks are kept: %1run again with RESUME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>The cluster has no worker just now: waiting for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the result of a task is lost again and again. Finished tasks are kept: see the logs of the workers, and run again with RESUME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the worker %1 cannot do the work: %2 Finished tasks are kept: run again with RESUME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Python is %1 here and %2 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the scheduler %1 cannot be reached (%2): check that it runs, and for tls:// the certificates in the configuration of Dask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>start it again, and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/dispatch.py"/>
        <source>it lacks Planar SITS (%1): install planar-sits-core there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/fold_runner.py"/>
        <source>Each fold is trained with %1 threads, as it would be here, so that the results are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/fold_runner.py"/>
        <source>Finished folds are kept: run again with RESUME to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>without a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>The Python package cryptography is not installed: other users of this machine could connect to the cluster while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>A worker has ended: another one is started in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>CLUSTER: the scheduler on this machine does not start (%1): leave CLUSTER empty, or see 'Check environment'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>CLUSTER: the workers on this machine end again and again (%1): free memory, or take fewer workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/packing.py"/>
        <source>A task or result of the cluster is damaged: run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/place.py"/>
        <source>CLUSTER: '%1' is no cluster: write local:4 for four worker processes on this machine (at most %2), or the address of a scheduler of Dask, such as tcp://10.0.0.1:8786 or tls://scheduler.example:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/store.py"/>
        <source>The folder of finished tasks, '%1', cannot be written (%2): free its disk or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/versions.py"/>
        <source>%1 is %2 here and %3 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker.py"/>
        <source>this process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker.py"/>
        <source>the %1 that it received is not the one that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>installed but cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>On Windows PyTorch needs the newest Microsoft Visual C++ Redistributable (x64): install it first. If PyTorch 2.9 or newer still cannot be imported into QGIS, install an older pair, 'torch&lt;2.9' and 'torchvision&lt;0.24'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>not installed: needed for %1 alone, installed by `%2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>missing: needed for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Python prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Executable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>CPU cores usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>threads at start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>for CUDA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>without CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device mps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>version unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <location filename="../../core/products/bands.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cuda:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>none found (torch is built %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled on request: no output was written.</source>
        <translation>Auf Wunsch abgebrochen: keine Ausgabe wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>%1: %2 of %3 parcels correct (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>kept from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>are kept: run again with RESUME to go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>Cancelled on request: no output was written. %1 of %2 folds are finished and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>RESUME: no fold of these data and settings was kept; all were computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>class not in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>Another class is more probable for %1 of %2 labels; about %3 are expected to be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>No declaration can be judged: %1. The model knows %2: check CLASS_FIELD and PARCELS, or choose another MODEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>Classes with fewer parcels than the %1 folds: %2. So few teach little about their class: their declarations may look wrong without being so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>, too few to tell them from parcels that are hard to classify: all are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>No declaration can be judged: no parcel has a pixel with a valid observation. Check that the images cover PARCELS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>CLEAN_LABELS is on, but fewer than two classes have %1 usable parcels, so that no label can be judged: leave it off, or give more parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>%1: '%2' is neither a number of dates, such as 6, nor dates written YYYY-MM-DD with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>%1: %2 is given twice: give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>%1: only the full season is left, since all dates given are at its end: give an earlier date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>there is no date at which the season could be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>%1 is %2: give 2 or more, since the last one is the full season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>%1 is %2, but the season has %3 dates, of which the first cut-off needs two: give %4 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>%1: %2 is outside the season, %3 to %4: give dates in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>%1: %2 is before the second acquisition, %3, but a time series needs two: give later dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>%1: there is no acquisition from %2 to %3, so that both give the same models: leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>Season up to %1 (%2 of %3 dates): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_split.py"/>
        <source>fewer than two classes are left to learn from when this fold is held out: use fewer FOLDS, smaller blocks or groups, or GROUPING 'parcel'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>%1 of %2 parcels have no value in GROUP_FIELD. Each counts as a group of its own, so their neighbours may be on both sides of a fold and the scores too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>%1 of %2 parcels are duplicates of another polygon. They share its fold, but each counts, so that intervals and p values are too small. If PARCELS are the predictions of another run, take those of one method and one repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>'%1' (%2 parcels, in %3 of %4 folds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>Not every fold tests every class: %1. Their scores are means over the folds that do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>Fold %1 tests class '%2', but leaves fewer than 2 of its parcels to learn from: those in the fold will all be classified wrongly. Choose other groups, or leave the class out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>The folds are uneven: %1 to %2 parcels. Means over folds count a small fold as much as a large one%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>GROUPING makes as many groups as FOLDS: each group is a fold, in every repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>; more and smaller groups make them even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1: choose 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but only %2 parcels can be used: choose fewer folds or add parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but GROUPING makes %2 group(s) of parcels: choose fewer folds, a GROUP_FIELD with more values or a smaller BLOCK_SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but no class has as many parcels: choose at most %2 folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but no class has two parcels: folds need more parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/group_validation.py"/>
        <source>no group of parcels can be set aside for validation, since each holds all training parcels of some class: choose more FOLDS, a GROUP_FIELD with more values, a smaller BLOCK_SIZE or GROUPING 'parcel'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/groups.py"/>
        <source>BLOCK_SIZE is %1: GROUPING 'block' needs the side of a block in map units, above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/plan.py"/>
        <source>%1, repeat %2, fold %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>%1: Windows replaces no file that is open; if it is a layer of the project, remove the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>'%1' is a folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>Planar SITS needs the Python package%1 %2, which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>%1 the Python of QGIS (%2) does not find: close QGIS, open %3, run `%4` and start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>%1 this Python (%2) does not find: run `%3`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>the OSGeo4W Shell (Start menu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a terminal with conda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a command prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: the layer '%2' has no field '%3'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: the layer '%1' holds no polygons: choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>'%1' does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not a number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not a .safetensors file. Only .safetensors files are loaded, since others can run code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>MODEL: '%1' must end in .safetensors.</source>
        <translation>MODEL: '%1' muss auf .safetensors enden.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>WEIGHTS is 'file', but WEIGHTS_FILE is empty: choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>GROUPING is 'field', but GROUP_FIELD is empty: choose a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>GROUPING is 'block', but BLOCK_SIZE is 0: set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>METHODS: choose at least one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>'%1' is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' cannot be written (%3): choose another %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not one of %3.</source>
        <translation>%1: '%2' ist keines von %3.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>the folder '%1' is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/classification.py"/>
        <source>%1 of the parcels, recognised by their outlines, were used to train the model: its answers for them are no measure of its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/classification.py"/>
        <source>pred_set, pred_nset and pred_novel are empty: the model was trained by an earlier version of Planar SITS and has no calibration parcels. Train it again for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>CLUSTER: %1 Or leave CLUSTER empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>%1 and %2 are both given, but attention is computed in this process alone: leave one of them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Each parcel by itself; the same polygon twice stays together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Parcels with the same value of '%1'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Parcels whose box has its middle in one square of %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>map units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>%1 is %2, but has no effect %3%4: leave it %5, or %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>with %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>with %1 rasters in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <location filename="../../core/job/series.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Margin to the second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Entropy (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Pixels used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Segments used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Possible classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Number of possible classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Novelty (p-value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Predicted crop or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/declarations.py"/>
        <source>Declared class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of the declared class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of a wrong declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Rank of suspicion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Status of the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Rank of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Reason of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of being chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/model.py"/>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Parcels per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../processing_provider/sample_layers.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Parcels</source>
        <translation>Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Calibration error (ECE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Parameters of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Overall accuracy of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Errors within a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Class by the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Right (1) or wrong (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Last day of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Earliest date of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Hectares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Standard error (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Parcels visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, with predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares with predictions, lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares with predictions, upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Standard error with predictions (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>User's accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Producer's accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Margin of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Processing baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Orbits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Share of valid pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Share of clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/inputs.py"/>
        <source>Device: %1.</source>
        <translation>Gerät: %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/inputs.py"/>
        <source>%1 parcel(s) left out, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/model_info.py"/>
        <source>%1, %2 steps to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/named_files.py"/>
        <source>%1: '%2' is the file of %3 too and would be lost: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>%1 files, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Options that differ from their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/sample_layers.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Planar SITS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/raster_files.py"/>
        <source>%1: no raster is in the folder: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/raster_files.py"/>
        <source>%1: no raster is given, but only files that lie beside rasters, such as '%2': choose the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/result_columns.py"/>
        <source>The input already has fields of these names, which are kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose network is fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>fitted without epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose segments are single pixels or statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>without planar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose network starts from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>another network than TempCNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>any but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set METHOD to '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose sampler is fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set WEIGHTS to 'file'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>choose a model of random walks, random pixels, PSE and L-TAE, patches, or a committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose number of segments is fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give a file for ATTENTION or SEMANTIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give a cluster in CLUSTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set GROUPING to '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give one stacked raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>each of one acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give the masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set METHOD to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>add to METHODS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4; season %5 to %6; bands: %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>MASKS are given, but MASK_INVALID is empty, so that nothing would be masked: give the mask values to ignore, such as 1, or leave MASKS empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>SERIES: no raster is given: give the images of the series, or a series file in SERIES_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>STACK_ORDER is '%1', but has no effect on a series of one band: leave it at '%2'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>The images lie in %1 zones (%2): each parcel is read in the one whose tiles cover most of it, or which holds most of its area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>Mask values that are ignored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 and %2 are both given, but the file has images, dates, bands and masks: leave %3 %4, or leave SERIES_FILE empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>SERIES_FILE: its raster '%1' cannot be opened, since it or an image of its product is missing or damaged: build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 with %2 dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>at its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>%1Validation parcels: overall accuracy %2, macro F1 %3, kappa %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Baseline (LDA on the same parcels): overall accuracy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Groups of crops: %1 of the validation parcels correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>%1 label(s) were judged wrong and left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Best epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>Budget: %1 optimiser steps of %2 segments, in %3 epochs of %4 segments (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>each parcel gives equally many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>all of each parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>The validation parcels do not show that at most %1 of the answers in pred_group are wrong, not even with groups alone, which are given to all parcels: this takes %2 validation parcels or more, with hardly any in a wrong group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: no parcel of the class %1 has a group: give each class a group, its own name if it has no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: all classes are in the group '%1', so that the group says nothing: choose a field with two groups or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: each class is in a group of its own, so that the group says no more than the class: choose a field that joins classes, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: the class '%1' has several groups, %2: give all parcels of a class the same group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: the group '%1' has the name of a class, so that pred_group would be ambiguous: rename the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/cleaning.py"/>
        <source>label judged wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/committee.py"/>
        <source>Committee: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/decide.py"/>
        <source>The network gives no finite probabilities for %1 of %2 %3: the weights of the model are damaged, or the values of SERIES are far beyond those that it was trained on. Check SERIES, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>Prediction sets (coverage %1): %2 parcels with one class, %3 with several, %4 with none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>they are in every set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>they share a limit, and the coverage holds for them together only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>A coverage of %1 needs %2 validation parcels of a class. These have fewer: %3; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>pred_novel cannot be below %1: the model has %2 validation parcels, and %3 needs %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>%1 of %2 parcels are unlike those that the model was trained on (pred_novel below %3; of parcels like them %4 would be).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/epochs.py"/>
        <source>The training diverged in epoch %1: lower LEARNING_RATE (now %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>Epoch %1: training loss %2, segment accuracy %3; validation loss %4, parcel accuracy %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>; best epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>Final training on all parcels, epoch %1 of %2: training loss %3, segment accuracy %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/labelled.py"/>
        <source>No parcel can be used for training: %1. Check PARCELS, CLASS_FIELD and INNER_BUFFER, and that the images cover the parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/labelled.py"/>
        <source>Training needs at least two classes with %1 usable parcels each, but CLASS_FIELD gives: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random walks (planar images of neighbouring pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random pixels (planar images without neighbourhood)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Hilbert curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Hilbert curve (planar images)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Snake curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Snake curve (planar images)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Spiral curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Spiral curve (planar images)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>TempCNN (temporal convolutions, by pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>LSTM (recurrent network, by pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Recurrence plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Recurrence plots (images of single pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>2-D CNN, then 1-D CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>2-D CNN, then 1-D CNN (patches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>The hybrid strategy that the introduction of ICPR names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>U-Net, then GRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>U-Net, then GRU (patches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>3-D CNN (patches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>PSE and L-TAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>PSE and L-TAE (attention over sets of pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Linear discriminant analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>LDA (linear discriminant analysis, by pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, 1936; scikit-learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest (by pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Gradient boosting of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Gradient boosting (by pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Friedman: Greedy function approximation: a gradient boosting machine. Annals of Statistics 29(5), 2001; scikit-learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Support vector machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>SVM (support vector machine, by pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>MiniRocket (random convolutions, by pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest of parcel statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Breiman: Random forests. Machine Learning 45, 2001, on mean and STD over each parcel's pixels; scikit-learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Committee (several methods, weighted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The bands have no names (%1) and are taken in this order: make sure that it is the same as in the training. Bands that are described in the rasters, such as nir, are found by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>%1 of the model's %2 dates have no image within %3 days (days %4%5 after %6): their values are interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model's season begins on %1, that of this series on %2: %3 days %4 in the year. If the crops did not shift as much, set SEASON_START to the same day of the year as the model's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained with masks, but MASKS is empty: unless clouds are no-data in the images already, they are classified as if they were crops. Give the masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on %1, but the series gives %2: %3; choose the model's bands in BANDS, or describe the bands of the rasters by such names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on values in '%1', but those of the series are in '%2': give products with the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on %1, but the series gives %2: choose the same bands in BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model's bands are named %1, those of the series %2: they are taken in this order; make sure that it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The series covers none of the model's season: the model uses days %1 to %2 after the season's start, the images lie at days %3 to %4 after %5. Change SEASON_START.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>%1 parcels of %2 classes, %3 pixels, planar images of %4 x %5 x %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>The model is no better than always answering the largest class: it classifies %1 of the validation parcels correctly, %2 are of that class. Check the class field and the dates, give more parcels of the rare classes, or try a lower learning rate (LEARNING_RATE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>Linear discriminant analysis, fitted on the same parcels, classifies %1 of the validation parcels correctly, this model %2 (p = %3): train by another method (METHOD), LDA or a committee, give more parcels, or compare methods by cross-validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/tasks.py"/>
        <source>WEIGHTS_FILE '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/learning/time_left.py"/>
        <source>%1; about %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>2 to %1 classes, with different names of 1 to %2 characters: merge or rename classes in CLASS_FIELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>1 to %1 bands, with names of at most %2 characters: choose fewer in BANDS, or rename them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>bands whose values differ and are below 3e38: check the no-data value of SERIES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>2 to %1 time steps after the season's start: lower STEPS, or give fewer dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>segments of 1 to %1 pixels, at most %2 percent of a parcel's pixels: lower LENGTH or FRACTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>a network that takes its segments: choose another BACKBONE or METHOD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>settings that are plain numbers and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>inputs that are named by their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>scores for each of its classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/description.py"/>
        <source>a group of 1 to %1 characters for each class: rename groups in HIERARCHY_FIELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>CPU, %1 threads</source>
        <translation>Prozessor, %1 Threads</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>DEVICE is '%1', but PyTorch %2 finds no such device here: use 'auto' or 'cpu', or install a PyTorch built for this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>The device's memory is too small for %1: continuing on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>The memory of the device (%1) is full: continuing with BATCH_SIZE %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>There is not enough memory to classify one planar image: lower STEPS or LENGTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/layouts.py"/>
        <source>expected one pixel, got %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/layouts.py"/>
        <source>expected side x side pixels with an odd side, got %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged, its calibration parcels are not those of its network and classes: train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' has a damaged header: train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged, its weights are not those of the backbone '%2' for %3 classes: train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' holds a network, but it is not a model of Planar SITS: choose a file that 'Train a parcel classifier' wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' has format %2, newer than the format %3 that this plugin reads: update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' was written by an earlier version of Planar SITS, with another network under the name '%2': train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: no model can be written, since 'Classify parcels' would refuse it. A model needs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: %1 Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: %1 Choose another model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: nothing is written, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' cannot take a series of %2 steps: set STEPS to 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>MODEL: the network '%1' has no convolutional map of dates and pixels, so there is no attention to show: train with BACKBONE 'compact', or by the method %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' takes square patches with a pixel at their centre, not %2 pixels: set LENGTH to 9, 25, 49 or another square of an odd number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' takes single pixels, not %2: set LENGTH to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>The weights in %1 do not fit the backbone: %2 of %3 tensors are missing or of another shape, the first is '%4'. Choose the BACKBONE that the weights belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>the network of METHOD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>WEIGHTS is 'imagenet', but %1 '%2' is not from torchvision and has no ImageNet weights: use WEIGHTS 'none', or another BACKBONE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>The ImageNet weights of '%1' are not on this computer and cannot be downloaded (%2): on a connected computer save torchvision's weights as .safetensors and give them with WEIGHTS 'file', or use WEIGHTS 'none'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>WEIGHTS_FILE: %1 Only .safetensors files are loaded, since others can run code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has %2 GiB, more than the %3 GiB that a file of weights may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is not a .safetensors file, or it is truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is truncated or has been changed: its size is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has a damaged header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is damaged (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has numbers of a type that NumPy lacks, such as bfloat16: save it as float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is damaged: numbers in the tensor '%2' are not finite, or larger than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/torchvision_nets.py"/>
        <source>The backbone '%1' cannot take segments of %2 pixels: set LENGTH to %3 or more, or use the backbone 'compact'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/networks/torchvision_nets.py"/>
        <source>The backbone '%1' cannot take a series of %2 steps: set STEPS to %3 or more, or use the backbone 'compact'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Date by date: all bands of the first date, then of the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Band by band: the first band of all dates, then the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Walks through neighbouring pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Pixels in random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>SqueezeNet 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>SqueezeNet 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>ResNet-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>MobileNetV3 small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Compact: a small network, for training from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>None: training from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>ImageNet: downloaded once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Automatic: a GPU by CUDA, else the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>NVIDIA or AMD GPU (CUDA, ROCm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Apple GPU (Metal, not tested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Grad-CAM++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Mean of the segments, weighted by margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Mean of the segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Dates that every segment has above its threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Each parcel by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Parcels with the same value of the group field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Parcels in the same square of land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>All segments vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Adaptive: segments until the class is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cloud shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cirrus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Saturated pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Unknown: taken from the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>By 'Choose next visits', or with probabilities in the field visit_prob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>At random from all parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>At random within each stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Accuracy and areas: a random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>A better model: parcels to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/images.py"/>
        <source>CANVAS is on, but the planar image is %1 steps x %2 pixels and the canvas %3 x %4: lower STEPS or LENGTH, or switch CANVAS off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/curves.py"/>
        <source>Each column is one pixel of the piece, along the curve from the number on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/parcel.py"/>
        <source>The one column holds the statistics of the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/patches.py"/>
        <source>Each column is one pixel of the patch around the number on the map, row by row, black outside the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/pixels.py"/>
        <source>Each column is one pixel of the segment, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/pixels.py"/>
        <source>The one column is the pixel at the number on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/walks.py"/>
        <source>Each column is one pixel of the walk, step by step from the number on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/segments.py"/>
        <source>%1 is not the square of an odd number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/planar/time_axis.py"/>
        <source>STEPS is 1: a time axis needs at least 2 steps; use 0 for an automatic time axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>aerosol coastalblue coastalaerosol ultrablue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>nirnarrow narrownir nir2 nir865</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>watervapour watervapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>B1 coastal, B2 blue, B3 green, B4 red, B5 rededge1, B6 rededge2, B7 rededge3, B8 nir, B8A nir08, B9 nir09, B10 cirrus, B11 swir16, B12 swir22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>B1 coastal, B2 blue, B3 green, B4 red, B5 nir, B6 swir16, B7 swir22, B9 cirrus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>B1 blue, B2 green, B3 red, B4 nir, B5 swir16, B7 swir22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>B2 coastal, B3 blue, B4 green, B7 red, B8 rededge1, B9 rededge2, B10 rededge3, B11 nir08, B12 nir09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>, and lacks the files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The product '%1' has no band '%2': it has %3%4; choose among them in BANDS, or download the product again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The product '%1' lacks %2, which its metadata list: download it again, or name other bands in BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The products '%1' and '%2' share no band: choose bands that all products have in BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>BANDS: '%1' and '%2' are both the band %3 of '%4': name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>BANDS: '%1' is %2 in '%3', but %4 in '%5': give common names, such as nir,red,green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>; Sentinel-2 must be harmonized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>The stack does not say its scale: that of the collection is taken, value = %1 x stored value %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <location filename="../../core/products/generic.py"/>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' does not say its unit: its values are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>'%1' was left out: its bands (%2, %3, …) have no dates; rename them with the dates of the images before the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The folder '%1' cannot be read (%2): check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The folder '%1' does not exist: choose a folder of products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>GDAL cannot read the archive '%1': unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The file '%1' of '%2' is larger than %3 MB, which no metadata are: remove the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The archive '%1' is truncated or damaged (%2): download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The archive '%1' names a file out of it ('%2'): remove the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>its end is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The file '%1' of '%2' cannot be read (%3): download the product again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The link '%1' leads out of the folder '%2' and is not followed: remove it, or give the folder it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>'%1' is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>the folder '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: it is an archive in an archive; unpack the outer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: it belongs to none of the products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>No product was found in %1%2: give products as they were downloaded, or rasters with dates in their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>(%1 others too).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The file '%1' does not exist: choose files of products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>ITEMS: '%1' links to files on another drive: move it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' is there twice: one of them was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: %2 replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The products '%1' (%2) and '%3' (%4) are of unlike kinds: build a series of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The products '%1' and '%2' are in unlike units (%3, %4): convert one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>'%1' of %2 was left out: it has no BOA image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/sentinel1.py"/>
        <source>its name has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <location filename="../../core/products/planet.py"/>
        <source>restore its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>its bands have no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>give the images as FORCE wrote them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>Level 2 images are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>The stacks '%1_*_%2' were left out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>its band %1 has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>give the stacks as FORCE wrote them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>%1 are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>they hold no observations by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>The stacks of FORCE hold what its own masks have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/generic.py"/>
        <source>Rasters without a scale: their values are taken as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/generic.py"/>
        <source>'%1' was left out: neither its name nor its bands have a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/hls.py"/>
        <source>it holds no band of reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/hls.py"/>
        <source>download its bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>MTL.xml of '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>it holds no surface reflectance (SR_B*.TIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/sentinel2.py"/>
        <location filename="../../core/products/sentinel2_items.py"/>
        <location filename="../../core/products/theia.py"/>
        <source>download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its metadata have no DATE_ACQUIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>'%1' was left out: it is not Level-2, its metadata have no group %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its metadata (MTL.txt, MTL.xml or MTL.json), which hold scale and offset, are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/theia.py"/>
        <source>give the whole folder or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its MTL.%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>scale or offset is missing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>Tiles of Landsat have no metadata: the scale %1 and the offset %2 are those of Collection 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>%1: '%2' is neither a value, a range nor a bit of a mask; write them as in 3,8-10,bit:3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>MASK_CLASSES: '%1' is unknown; choose among %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>The mask '%1' is unknown: give the invalid values in MASK_INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>The cube '%1' has no scale: its values are taken as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>it has no variable with the dimensions t, y, x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with one variable per band and its dates along t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>The cube '%1' does not say its unit of radar: its values are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>it lies in an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>unpack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>its variable '%1' has a dimension without names of bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with one variable per band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>GDAL cannot open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>check that it is a NetCDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>its dates are of the calendar '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with dates of the standard calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>'%1' is taken for surface reflectance: composites do not say what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>it has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>give it with its metadata, or in a folder named by its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>it joins scenes of several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>order a composite for each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>it has %1 bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>download surface reflectance of 4 or 8 bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>PS %1 bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>its UDM2 has fewer than 8 bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>'%1' was left out: it is not surface reflectance (SR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>Of %1 images of '%2', '%3' was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>Basemaps join scenes of a month or more: the first day of it is taken as their date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>download normalized reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>PS basemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>'%1' was left out: it is no basemap of surface reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>The product '%1' cannot be read: %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/rasters.py"/>
        <source>The raster of '%1' cannot be opened: it is damaged or of an unknown format; download it again or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>%1 radar images, such as '%2', tell neither the direction nor the number of their orbit: they make one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>rename it with the date YYYYMMDD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>its bands have no names, so that VV and VH cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>set their descriptions, or write one raster per polarisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>stored numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: it is a GRD measurement without calibration and terrain correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: its filtered image is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: it holds no backscatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' was left out: it is Level-1C, without atmospheric correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' has no MTD_MSIL2A.xml: the offset %2 and the scale 1/10000 are those of its baseline %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' lacks the finest images of %2, which its metadata list: coarser ones are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_TL.xml of '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml, which holds offset and scale, is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>give the whole SAFE folder or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its folder GRANULE holds no images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_QUANTIFICATION_VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_ADD_OFFSET, which baseline %1 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_ADD_OFFSET of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its metadata have no time of acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its folder holds '%1' of another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>unpack each product into a folder of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>BOA_ADD_OFFSET or BOA_QUANTIFICATION_VALUE is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>Items of Earth Search say that the offset is still in the values, which is wrong in some of its collection sentinel-2-l2a: leave out dates that are too dark, with negative values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item has no datetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>none of its bands are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>download them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item tells neither the offset nor the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>their values are taken as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>The items do not say a scale: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>The items say that the rasters of Sentinel-2 have no offset, or have it applied: it is not applied again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>Radar without a unit: its values are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>MTD_ALL.xml of '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>the file MTD_ALL.xml, which holds the scale, is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>it holds no FRE images (reflectance corrected for slopes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>download the whole product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>MTD_ALL.xml has no ACQUISITION_DATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>'%1' was left out: it is not Level-2A of Sentinel-2, Landsat or Venµs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>REFLECTANCE_QUANTIFICATION_VALUE in MTD_ALL.xml is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/xml_file.py"/>
        <source>The metadata %1 declare entities or are nested too deep, which no product does: remove the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/products/xml_file.py"/>
        <source>The metadata %1 are damaged (%2): download the product again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/remote.py"/>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/remote.py"/>
        <source>its pixels cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The map is correct on %1 of the area (%2 interval %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <location filename="../../core/report/training.py"/>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Estimated hectares: rows are classes of the map, columns what was seen. User's accuracy: share of the area mapped as the class that is of it. Producer's accuracy: share of the class's area that is mapped as the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The prediction-powered intervals are %1 %2 in sum than the error-adjusted ones. Each holds; decide for one of them before the result is known: a choice by the result makes intervals too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>area report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Map (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Error-adjusted (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>%1 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Prediction-powered (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Parcels in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/declarations.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>hectares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>All parcels were visited, or errors are not possible: the areas are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Error-adjusted: in each stratum the share of a class in the visited area, times the stratum's known area (a ratio estimator, since parcels differ in size), with the finite population correction. Prediction-powered: hectares times the model's probabilities over all parcels, corrected by their errors at visited ones. Intervals allow for the skewness of few errors of unequal parcels: they are wider above than below, and never exclude what was seen. The intervals hold the doubt of the sample alone, not that of wrong observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/visits.py"/>
        <source>Accuracy by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Area of each class with its %1 interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/attention_plots.py"/>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/attention_plots.py"/>
        <location filename="../../core/report/training_plots.py"/>
        <source>pixel of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 %2: %3 (mean over folds%4); %5 (95 % interval %6 to %7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 of %2 %3 classified correctly, on average over %4 repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Whether it is better than %1 is undecided: %2 classified correctly by %3 only, %4 by %5 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>For reference: predicting %1 for every parcel would be correct for %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>has the highest overall accuracy of %1 methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>is the only method tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>, STD %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 of %2 %3 classified correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the simplest classical method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>a classical method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It was not tested against %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>; McNemar p %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>; McNemar p = %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It is not significantly better than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It is significantly better than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 Whether a simpler method does as well is unknown: choose more in Methods (METHODS), such as LDA (lda) and random forest (random_forest).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 %2 is a classical method: no neural network that was tested did better on these parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>No method could be scored: the best method is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Below the diagonal: parcels that only the method of the row classified correctly, and parcels that only the method of the column did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the runner-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Folds are by parcel: parcels of one field, or neighbours, may be in training and test parcels. In a region without training parcels the accuracy may be lower; keeping groups or squares of land together in one fold (GROUPING) measures how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>The best of many methods was selected with the same parcels that its accuracy is measured on, so its accuracy is slightly too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Above the diagonal: p value of McNemar's test, the probability of a difference at least this large between two equally good methods, adjusted for the number of pairs (Holm 1979); bold below %1. Differences that are not bold are not significant with these parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the runner-up and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 parcel</source>
        <translation>%1 Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 parcels</source>
        <translation>%1 Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/cells.py"/>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/cells.py"/>
        <location filename="../../core/report/plots.py"/>
        <source>predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Most frequent errors of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1, by the confusion matrix of all folds, with 95 % intervals:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 of each class by method, best method first; of all folds together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 by class and method; the numbers are in the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Class correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Group correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Mistakes within a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Across groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>, each counted %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 classified as %2 (%3 of its parcels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 made no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1: parcels by true class (rows) and predicted class (columns)%2. Colours: percent of the true class; each row adds up to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Confusion matrices of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 The intervals are Wilson's, for other parcels of the same area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 of all methods in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Means ± STD over test folds. The group is the one with the highest sum of probabilities. Mistakes are those of the class, counted over all folds and repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Confusion of the other methods: parcels by true class (rows) and predicted class (columns)%1. Colours: percent of the true class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>more method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 more method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 more methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>comparison report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Best method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Scores of all methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Confusion by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Accuracy by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Groups of crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Maps of errors and folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Calibration of the confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Significance of the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Folds and parcels left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Settings and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>How to cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>not classified</source>
        <translation>nicht klassifiziert</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>fold %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>classified as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <location filename="../../core/report/early_season_plots.py"/>
        <source>overall accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>F1 (black line: 95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>Accuracy by confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>Parcels by confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>confidence (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>confidence equals accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>interval of confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>fewer than %1 parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>time steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>network of planar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>attention guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>%1, %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>The expected calibration error (ECE) of %1 on %2 is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1. On average its confidence was %2 percentage points %3 than its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Training of a fold (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(mean probability over repeats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(colours repeat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(%1 before temperature scaling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1 were split %2 into %3 folds by %4 (seed %5). %6 Each fold was classified by a model trained on the other folds. All methods used the same folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Overall accuracy: mean (dot), 95 % interval (bar) and each fold (small grey dots). The scale does not start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Overall accuracy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1: %2 of %3 are classified wrongly%4, shown in the colour of the predicted class. Clusters of wrong parcels may point to wrong labels, clouds or a different region.%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map of %1, %2 of them wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Folds of the first repeat: the parcels of each colour were classified by a model trained on all the others%1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map of %1 folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>ECE as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>ECE after temperature scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Software: %1, a plugin for QGIS. Report its version, the settings above and the seed with any published result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Means ± STD over %1 test folds. The STD is the spread between folds, the interval the uncertainty of the accuracy with this number of parcels. ECE (expected calibration error): mean difference between confidence and accuracy, 0 at best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1: accuracy by confidence. On the dashed line confidence equals accuracy; below it the confidence is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Calibration errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>The folds of the first repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>visits, the most suspicious first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>true alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>all visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>expected true alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Of %1 to the most suspicious parcels, %2 ± %3 are expected to find a wrong declaration, and %4 a right one; this is %5 of all wrong declarations that are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>declarations report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../core/series/band_names.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../core/series/band_names.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Most probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Wrong with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>True alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>False alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Of all wrong declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>wrong with %1 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Judged parcels by the probability that their declaration is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Mean probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected true alarms by number of visits, most suspicious first. Band: twice the STD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>No declaration is expected to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 Confident learning estimates which classes are declared in place of which; the likelihood of all declarations gives how often that happens and how sharp the probabilities are; Bayes' rule gives the probability that a declaration is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Suspicious parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Which classes are declared in place of which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Parcels left out and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>A parcel that looks unlike its class for another reason (a failed crop, a catch crop, mixed pixels, clouds) cannot be told from a wrong declaration. Visit before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Errors that are the same in most parcels of a class are learned and not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>more parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 more parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 more parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>From %1 on the overall accuracy is within %2 of that of the full season: %3 against %4. The loss is %5 points, with a 95 % interval of %6 to %7, %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/numbers.py"/>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>No earlier date is within %1 of the full season: its overall accuracy, %2, is reached on %3 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>so the loss is within the tolerance beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>so other parcels may lose more; beyond chance the loss is within the tolerance from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Classes that need a later date for an F1 within the tolerance: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>From %1 to %2 the overall accuracy falls by %3 points (p %4): %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>early season report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Season up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Points lost (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>STD over folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Below: share of the attention that a model of the full season, trained on all parcels, gives to each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>The network of this method has no attention to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Earliest date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 of full season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Later: than the earliest date overall. Beyond chance: the whole interval of the loss is within the tolerance; of a class with few parcels that is seldom so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>within chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>the method makes bad use of these images; try another method (METHOD), or more parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Accuracy by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Folds, parcels left out and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Points lost against the full season, with a 95 % interval by resampling the parcels (whole groups, if parcels are grouped); STD of the loss over folds; p: McNemar's test of the same parcels, not adjusted for the number of dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 in percent of each class by date, with the 95 % interval of the difference from the full season. Green: tolerance; orange: earliest date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 of each class by cut-off date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 were split %2 into %3 folds, the same for all dates. Each fold was classified by a model trained on the others, with the images up to the date alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Attention until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy of models that know the season up to each date, by the same folds. Bars: 95 % interval of the difference from the full season. Green: tolerance; orange: earliest date.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy by cut-off date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/early_season_plots.py"/>
        <source>attention (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>environment report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Cannot be imported: %1. Close QGIS, uninstall, open %2 and run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Cannot be imported: %1. torch and torchvision must be a matching pair from one source. Close QGIS, uninstall both, open %2 and run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Missing: %1. Close QGIS, open %2 and run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Everything that Planar SITS needs is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/series.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Acquisitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>All segments of each parcel in an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Attention guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>224 x 224 canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Common names of the bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Day of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Maximum epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>As many segments of each parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Filters (only TempCNN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/model_support.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Segments (percent of a parcel's pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Labels left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Segment length (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../processing_provider/sample_layers.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Parcels trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Parcels left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Parcels held out for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Patience (epochs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Pixels trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels of a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Shortest segment in a batch (pixels; 0: all are whole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Optimiser steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>All epochs taken, the last one kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Unit of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Validation parcels (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>at most %1, with %2 confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation parcels for prediction sets and novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Overall accuracy (validation parcels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Cohen's kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Overall accuracy of the baseline (LDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Accuracy of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Part that is given its class, not its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Part of wrong answers, class or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>from a probability of %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>model report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Scaled to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Scaled to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Of files above 2 MiB, the hash is that of their first and last MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 time steps, from day %2 (%3) to day %4 (%5) since the season's start; the dates are those of the training season. The images of another season are interpolated to these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1, %2 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Temperature of the probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Season start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Time steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Segment length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>%1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 % of a parcel's pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Seed of the segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Groups of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Class named in pred_group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Wrong answers in pred_group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation parcels of a class that a coverage needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Training parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>not bounded: too few parcels, or too many in a wrong group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Inputs of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>none (trained by an earlier version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>All inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>All time steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/tables.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/numbers.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>%1 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/page.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../core/report/page.py"/>
        <source>The report cannot be written to '%1' (%2): choose a file in a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Producer's accuracy (recall): share of the class's parcels that were classified as this class. User's accuracy (precision): share of the parcels classified as this class that belong to it. F1: harmonic mean of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>With fewer than %1 parcels this error is mostly chance: whether the confidences are right is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>%1 %2 left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Classes with fewer than %1 %2: %3. Their scores are uncertain: other parcels may give very different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>No parcel was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Parcel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>classified as: %1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>%1; each row is one date, the earliest at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>, so that green plants look red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Colours: %1 is shown as red, %2 as green, %3 as blue%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Grey: the brighter, the higher %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>The black canvas around the image is part of the network's input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>all its %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Lower images: the brighter, the more these dates and pixels contributed to the class named above. The class of the parcel has the highest mean probability over %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>These images are the only input of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>the parcel's %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>step of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/plots.py"/>
        <source>true class (parcels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/plots.py"/>
        <source>parcels of the true class (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Each with its date and its share of valid pixels; white: no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>series report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 on %2, %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>The series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Bands, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Unit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Invalid mask values, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Share of valid pixels over the parcels by date; each line is a tile or an orbit; crosses: products that were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>as in the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>no masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 more are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/series_plots.py"/>
        <source>valid (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/tables.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Suggested season: %1 to %2. %3 of %4 dates exceed the attention threshold of at least one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>To use only this season, train again with Season start (SEASON_START) %1 and Season end (SEASON_END) %2, and compare the accuracies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>parcels used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>segments explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>seed of the segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>temporal attention report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No date exceeds the attention threshold of any class: the suggested season is the whole one, %1 to %2 (%3 dates).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>The suggested season is the whole season: attention suggests no shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No date exceeds an attention threshold, so the whole season is suggested. That is common where every segment must have a date above its threshold: try means weighted by margin as Profile of a class (PROFILE). Otherwise the model may not have learned enough: check its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No segment was classified as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Fewer than %1 segments were classified as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Suggested season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Attention of each class by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Attention in the planar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>%1: %2 parcel(s), %3 segment(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>The dates kept lie between acquisitions: the suggested season was widened to the acquisitions before and after, from which their values are interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>%1 %2: the suggested season may lack dates that separate it from the other classes. Add more parcels of it, or check its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention shows which dates this model used. It does not show what distinguishes the crops: another model, or the same one trained with another seed, may use other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Dates without attention are not useless: they may carry the same information as the dates that were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention is as coarse as the feature map of the network (see the first section): a date may be kept because a neighbouring date matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention explains wrong predictions as well as correct ones. Profiles of classes with few segments are uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>To check the suggested season, train again on it with the same parcels and compare the accuracies. If the accuracy does not fall, the dates left out were not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>The suggested season contains %1 dates, since a season has no gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Dates above its threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Strongest date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Mean planar image of the segments classified as each class (left), and the same in grey under its attention (right; yellow is strongest, blue weakest, scaled for each class). Rows are dates, columns the pixels of the segments in order. Dark bars on the right: dates kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Mean planar images and attention of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention of each class by date, each strip scaled to its own largest value: heights compare dates, not classes. Dashed: the threshold of the class (Otsu); dots: dates above it. Shaded: dates that at least one class keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Curves of attention by date for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>temperature of the probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>training report</source>
        <translation>Trainingsbericht</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <location filename="../../core/report/training_plots.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>Training history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>Planar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>classified correctly (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>training segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>validation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>best epoch (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Labels judged wrong are left out, of validation too: these are the scores of labels that look right. Parcels that are hard to classify may be among those left out, so that the scores may be too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>the scores above are those of the weights after the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>the best epoch and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The validation parcels also determined %1the temperature, so these scores are slightly too high. The final model was trained on all parcels, validation parcels included; the scores do not cover that. For a publishable accuracy use cross-validation, or classify parcels that took no part in the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Baseline: linear discriminant analysis, fitted on the same parcels, classifies %1 of the validation parcels correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>At most %1 of the answers are wrong, with %2 confidence, for parcels like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The part of wrong answers is not bounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The network's scores are divided by a temperature, which brings confidence near to accuracy. On %1 the expected calibration error (ECE), the mean difference of both, was %2 before and %3 after; the mean negative log-likelihood %4 before and %5 after. The temperature was fitted on these parcels: on other parcels the error is larger. %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>epoch %1 had the lowest validation loss, and the scores above are those of its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 in %2; %3. The final model was then trained for %4 on all parcels, validation parcels included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Curves of loss and accuracy by epoch, for training and validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The first three bands are shown as red, green and blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The first band is shown in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Planar images of validation segments: each row is a time step, each column the time series of one pixel of the segment. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Planar images: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>No label was left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 judged wrong, and left out of learning and validation.%2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>No parcel was left for validation: the accuracy of this model is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>validation parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels by true class (rows) and predicted class (columns). Colours: percent of the true class; each row adds up to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>In pred_group, %1 of these parcels are given their class, the others their group; %2 of the answers are wrong. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>With this number of parcels, the 95 % interval of the overall accuracy is %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 within the group of the class, %2 across groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>more label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Overall accuracy &lt;strong&gt;%1&lt;/strong&gt;: %2 of %3 %4 classified correctly. Macro F1 is &lt;strong&gt;%5&lt;/strong&gt;, kappa %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>validation parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 more label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 more labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 validation parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 validation parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Zhdanov, F.: Diverse mini-batch active learning. arXiv 1901.05954, 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Expected half width of the 95 % interval. It follows from the model's own probabilities: where the model is wrong more often than they say, intervals become wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Expected half width of the interval of the accuracy by number of visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>visits report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>± percent of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>A stratified random sample. Strata are the classes of the map, divided by size of the parcels where there are visits enough; each gets visits by its area and by the errors to be expected in it (Neyman allocation). In a stratum each parcel has the same probability (visit_prob). More visits with the same seed keep most parcels. Fill a field with the class seen at each visit and give the layer, with all of its parcels, to 'Estimate areas'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Uncertain parcels of many kinds: the most uncertain parcels, five for each visit, are clustered by their probabilities, and of each cluster one is chosen. They are no random sample: accuracy and areas cannot be estimated from them, and visit_prob is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>For a wanted interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>%1 (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>folds and scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>model files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/phenology.py"/>
        <source>CLASS_COUNT is %1: choose a number of classes from 2 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/phenology.py"/>
        <source>PARCEL_COUNT is %1, too few for %2 classes: ask for %3 parcels or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/scene.py"/>
        <source>SEED is %1: choose 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/scene.py"/>
        <source>Acquisition %1 of the sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/weather.py"/>
        <source>DATE_COUNT is %1: choose 2 to %2 dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>FOLDER '%1' holds other data, such as '%2', that would mix with the sample scene or be lost: choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>Image and mask of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>the parcels cannot be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>The sample scene cannot be written to FOLDER '%1' (%2): choose a folder that you may write to, on a disk with room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>the raster '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>each acquisition in '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters are of different bands by their names (%1), but are taken as one: make sure that they are the same band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>BANDS: band %1 is asked for, but %2 has %3: choose %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>Band %1 of '%2' is an alpha band: pixels where it is 0 are missing, and it is not a band of the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>beside its alpha band %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>DATES has %1, but SERIES has %2 rasters: give one date per raster, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The bands of the raster '%1' are of %2 dates, from %3 to %4: give it alone as SERIES, as one stack of all acquisitions, or give one raster per acquisition, or DATES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>No date found for the raster '%1' (temporal range, metadata, band descriptions, name): give the dates of all rasters in DATES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>BANDS: band %1 of %2 is an alpha band, which tells where pixels are valid: leave it out. If it holds values, describe the band (its name, such as NIR) or set its colour interpretation to 'undefined' (gdal_edit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' have %3 and %4 bands: choose bands that all of them have in BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>No dates found in the band descriptions of the raster '%1': give one date per acquisition in DATES. (A single raster is taken as a stack of acquisitions.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>DATES has %1, but the raster '%2' has %3%4, which is not a multiple: give one date per acquisition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' hold different bands (%3 and %4) of %5: join the bands of each date into one raster with 'Build virtual raster' (gdal:buildvirtualraster, each input into a separate band) and give one raster per date; or give the files of one band only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' have different bands: band %3 is '%4' in the first, '%5' in the second. Give rasters with the same bands, or the same descriptions of their bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>No product is left for the series: %1; raise MAX_CLOUD, or give products of the area of the parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>PARCELS, EXTENT: no product lies there: give the products of that area, or check the CRS of PARCELS and EXTENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>%1 x %2 pixels of %3 x %4 in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>SERIES_FILE: '%1' cannot be written (%2): choose a file in a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>%1 of %2 products left out, %3: %4%5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/choice.py"/>
        <source>No product lies between DATE_START and DATE_END: there are %1, from %2 to %3; change the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/choice.py"/>
        <source>The products of the group '%1' have none of the bands in BANDS: they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to no raster: give other items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>Assets on other computers, such as '%1', were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>its server does not give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>GDAL cannot read it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to '%2', which is no file on this computer, and %3: download the products first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>Assets that their server does not give, such as %1, were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to '%2' and does not say of which time or bands it is: download the products first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: the file '%1', which '%2' links to, does not exist: download it, or correct the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' is a series file already: give it as SERIES_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' cannot be read (%2): choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' is no STAC ItemCollection: choose a JSON file of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: an asset of '%1' has no link (href): give other items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/look.py"/>
        <source>The pixels of %1 cannot be read: download its product again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/rasters.py"/>
        <source>The raster '%1' of '%2' has no coordinate reference system, or is not north-up: download the product again or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/rasters.py"/>
        <source>The raster '%1' of '%2' is damaged or cut off: download the product again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>too cloudy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>does not cover the parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>The product '%1' cannot be read: its bands and masks have several coordinate reference systems; warp them to one (gdal:warpreproject), or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>COPY: the copy '%1' cannot be written: make room on the disk, or leave COPY off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>%1 of %2 acquisitions, such as '%3', lie in archives or on another disk: the series links to them by absolute paths, and must be built again if they are moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>%1 of %2 acquisitions have no mask, such as '%3': their clouds are taken as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>The bands of the group '%1' have several units: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>'%1' is two bands of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Neither names nor files tell the sensor of the bands %1: they are taken as those of %2. If they are of another one, describe the bands by names such as nir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>The series has no band like the model's '%1' but one near infrared band, '%2', which is taken: their wavelengths differ a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>'%1' is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Landsat 8 and 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Landsat 4 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: the model was trained on the bands %1, but the series has %2 (%3): build the series with these BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>The acquisitions of %1 in SERIES_FILE are left out: a series has one group of acquisitions, here %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: its raster '%1' does not lie where the file says: build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: its raster '%1' has %2 bands instead of %3: build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' is not one of 'Build a series', which lie beside the file and take their pixels from files: build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' is not a series file of 'Build a series' (%2): build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' was written by a newer version of the plugin: update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>it has no planarsits:format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' is missing: keep the file beside its folder of rasters, or build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' takes its pixels from a server that does not give %2: check the link and the login, or build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' takes its pixels from '%2', which does not exist: move the product back, or build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: the files of '%1' have changed since the series was built: build the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' cannot be read (%2): choose a file that 'Build a series' wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>it is damaged or no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>see its field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/write.py"/>
        <source>first valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1 of %2 dates (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1: '%2' is not a date; write YYYY-MM-DD, such as 2017-04-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1: '%2' is not a list of whole numbers, such as 1,2,3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/degrees.py"/>
        <source>%1 is %2: the map units of the images (%3) are degrees, so that it is taken in metres, and this is less than %4 m. Give metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_layer.py"/>
        <source>cannot be opened as a raster: it is missing, damaged or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_layer.py"/>
        <source>holds %1 rasters: give one of them, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_layer.py"/>
        <source>The raster '%1' has a login of QGIS (authcfg), which nothing else can read: give its file, or a login by the settings of GDAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_layer.py"/>
        <source>'%1' cannot be opened: its server does not give %2. Check the link and the login, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their CRS are %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their sizes are %1 x %2 and %3 x %4 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their extents are (%1) and (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>%1 day(s) with several acquisitions, merged by the mean of their valid values: %2. If they are bands of one image, join the bands of each date into one raster with 'Build virtual raster' (each input into a separate band).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>SEASON_END %1 must come after SEASON_START %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>%1 holds images of %2 only: a time series needs at least two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>The season holds %1 of the %2 acquisitions, which run from %3 to %4; at least two dates are needed: change SEASON_START or SEASON_END.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>The rasters '%1' and '%2' do not lie on the same pixel grid: %3. Resample them to one grid first (gdal:warpreproject).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>List those of clouds in MASK_INVALID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>; NaN cannot be listed, so give it a number in the masks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>Nothing is masked: no mask has a value of MASK_INVALID (%1) in the parcels. Values that occur: %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>On %1 the masks mask nothing, but have values that those of the other dates do not have: %2. If these are clouds, add them to MASK_INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>Nothing is masked: no mask of the series file has an invalid value (%1) in the parcels. Values that occur: %2. If they are cloudy, build the series again with other MASK_CLASSES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>, of bit masks such as Landsat's QA_PIXEL by their bits, such as bit:3,bit:4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>'%1'%2 look like masks (one band of few whole values, or the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>and %1 other(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: %1 of a mask), the other %2 rasters do not: give the masks in MASKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: the raster '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: %1): if they are, give the images instead, and these in MASKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks carry no dates: they are taken in the order of the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>the stacked mask '%1' has %2 bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>MASKS has %1 rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks do not fit the images: %1, but there are %2 acquisitions. Give one mask per acquisition in MASKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks do not fit the images: no mask for %1. Give one mask per acquisition in MASKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: the layer '%1' has no field '%2': choose one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: '%1' cannot be opened as a vector layer: it is missing, damaged or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: '%1' has no layer '%2': choose one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_rows.py"/>
        <source>PARCELS: the layer '%1' has no features: choose another layer or subset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>invalid geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>outside the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no pixel centre inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no valid observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>image cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>only parcel of its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>too few parcels of its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>changed during the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>not computed, see the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/polygons.py"/>
        <source>The %1 have no coordinate reference system: set the layer's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/portable.py"/>
        <source>%1 cannot be read by other processes: it is no file (%2). Save it as a GeoTIFF first (gdal:translate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/portable.py"/>
        <source>%1 has other bands without QGIS: save it as a GeoTIFF first (gdal:translate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>Valid pixels by date, from %1 pixels around %2 parcel(s):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>On %1 of %2 dates most of these pixels are not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>No date from %1 to %2 (%3 days) has a valid value for most of these pixels: values between are interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>%1 raster(s) tell different dates, such as '%2': %3. The first is taken; if it is not that of the acquisition, give DATES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>SERIES or MASKS: the raster '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>layer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>%1 cannot be opened: its file is missing, damaged or of another kind. Copy it again, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>layer metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>temporal range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/reader.py"/>
        <source>The %1 '%2' cannot be read everywhere (%3): parcels there are left out ('%4'). Run again once it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The bands of the raster '%1' do not come equally often on each date: correct the band descriptions, a date and a name such as '2017-04-15 B8' each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has %1 date(s), but the band descriptions of the raster '%2' tell %3 acquisitions: give one date per acquisition, or leave DATES empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has the dates of the bands of the raster '%1' in another order than the band descriptions: leave DATES empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>STACK_ORDER is 'by_band', but the band descriptions of the raster '%1' tell another order: leave it at 'by_date'; each band is then taken by the date and the name in its description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The raster '%1' has no band '%2' on %3, but on other dates: leave out the dates or the bands that are not complete, or correct the band descriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The raster '%1' has %2 band(s) of %3, but %4 of most dates: leave out the dates that are not complete, or describe each band by date and name, such as '2017-04-15 B8'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has %1 date(s), but the raster '%2' has %3: give one date per acquisition, and each band on every date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>%1 of the observations are exactly %2 in %3: if this stands for missing values, set it as the no-data value of the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>another scale, offset or no-data value, other bands, or clouds without a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>On %1 the values are about %2 of those on the others: likely another scale, reflectance beside digital numbers. Bring all rasters to one scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>%1%2 of the values lie outside the ranges that the model was trained on (%3: %4 to %5, in the training %6 to %7): likely %8. The classes are not reliable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>another scale, values %1 of the model's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>an offset of about %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>Values such as %1 are taken as missing: no image has such values. Set them as the no-data value of the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>, such as that of Sentinel-2 images since 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>all bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>The values of the band '%1' run from %2 to %3: likely a no-data value that is not set, or another band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>The band '%1' is %2 nearly everywhere: it tells nothing; check BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>the band '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/whole_features.py"/>
        <source>PARCELS: the layer '%1' cannot be read to the end (%2): its file is damaged or out of reach. Copy it again, or repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/windows.py"/>
        <source>The %1 '%2' cannot be read (band %3): the file is damaged or out of reach. Copy it again, or leave this date out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/windows.py"/>
        <source>The %1 '%2' has complex or colour values (band %3): only integer and real numbers can be classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/series/zone_bounds.py"/>
        <source>PARCELS: the parcels lie too far apart to be brought to one reference system: give those of each UTM zone by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>no file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>it cannot be opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>%1 of %2 features can be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>its last row is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>the last rows of '%1' are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <source>%1: '%2' cannot be written (%3): check that the disk has room and that no other program has the file open, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <source>The field '%1' is renamed '%2' in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <location filename="../../processing_provider/sinks.py"/>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/formulas.py"/>
        <source>%1: cells begin with =, +, -, @ or a tab (%2): spreadsheet programs may take them for formulas. Import their columns as text, or write another format than CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/vectors/sql_file.py"/>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Create a sample scene…</source>
        <translation>Beispielszene erzeugen…</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Check environment…</source>
        <translation>Umgebung prüfen…</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>Not enough memory: lower MEMORY_MB, or take fewer parcels or dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>The request to stop came after the outputs were written: they are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>Outputs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimate areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimates the hectares of each class, with confidence intervals, from visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimates how many hectares of each class there are, with confidence intervals, from a classified layer and the classes that were seen at a random sample of its parcels. Counting the map's hectares is biased by its errors; the visited parcels correct that.

Two estimates are given. Error-adjusted (hectares, low, high): Olofsson et al. 2014, by strata and for parcels of unequal size. Prediction-powered (ppi_ha, ppi_low, ppi_high): Angelopoulos et al. 2023, which uses the probabilities of all parcels. Areas are ellipsoidal.

The layer must hold all parcels, also those that were not visited. Intervals hold only for parcels that were drawn at random: other labels are refused, unless you tell how they were drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Field with the class that was seen; empty at parcels that were not visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Field with the stratum of every parcel, also of those not visited. Empty: visit_strat for a sample of 'Choose next visits', else the predicted class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>How often the interval holds the true area, over many samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>A table with a row for each class: error-adjusted hectares with limits and standard error, hectares and parcels of the map, parcels visited, and prediction-powered hectares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Area report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>A page with the areas, the sample and the accuracy by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>drawn with the probabilities of visit_prob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>simple random, as the operator says; strata formed after the visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>stratified random, as the operator says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 of %2 ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>Kind of sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>%1; visits in each: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>%1 is the field of %2: choose the field with the class seen at the visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>the predicted class alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Class seen at the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Stratum field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Grad-CAM++ (Chattopadhyay et al. 2018) is the papers' choice, Grad-CAM its predecessor (Selvaraju et al. 2017), for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>A folder with one raster for each date whose attention is above the threshold, and attention.qlr, the group of them that is loaded with the rasters: open the temporal controller and play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A raster with a band for each class: the attention of each pixel for this class. No unit; comparable within one model only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Semantic map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A raster with the class of the largest attention at each pixel, in class colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Attention is above the threshold on %1 dates: %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>BY_DATE: no date has attention above the threshold, so '%1' stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Attention method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../processing_provider/time_series.py"/>
        <source>Attention by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Build a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Makes one series of product folders as they were downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Makes one series of products as they were downloaded: Sentinel-2 L2A (SAFE folders or archives), Theia, Landsat Collection 2, HLS, FORCE, PlanetScope, Sentinel-1, netCDF cubes, stacks of Earth Engine, or rasters with dates in their names.

Scale and offset are those in the metadata of each product, so that old and new products agree. Bands and masks of other pixel sizes are brought to the finest chosen one by nearest neighbour. Where several images of a day cover a pixel, the first valid one counts. Each parcel is read in the UTM zone that holds it.

No pixel is copied: virtual rasters beside the series file lead to the products, which must stay where they are, or move together with the file, unless 'Copy the pixels' is on.

All algorithms take the series file instead of rasters, masks, dates and bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4; bands %5; %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Folder that is searched for products, at any depth. Give this, files, or items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Archives, metadata files or rasters of products, instead of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A STAC ItemCollection whose assets are files on this computer, instead of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Common names or those of the product, such as nir,red,green or B08,B04,B03, in this order; or infrared (3 bands), four, six or ten. Empty: all bands of the finest pixel size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Only the extent of the parcels is covered. Empty: all of the products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Only this extent is covered, and of the parcels those parts that lie in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>YYYY-MM-DD; earlier products are left out. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>YYYY-MM-DD; later products are left out. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Products with more cloud and cirrus over the parcels are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>What the products' own masks exclude. Pixels without data are always excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Writes GeoTIFFs (cloud optimized) beside the series file instead of virtual rasters, so that the products may be moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A STAC ItemCollection; its rasters are in a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A table of the products: date, name, tile, baseline, scale and offset, share of valid pixels over the parcels, and whether they are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Series report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A page with the calendar of valid observations, and thumbnails of all products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>%1 products found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Folder of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>STAC items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>STAC items (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Maximum cloud cover (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Masked classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Copy the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Series file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>%1 are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>there are no products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>%1%2: give one of FOLDER, FILES and ITEMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>FOLDER: '%1' is no folder: choose a folder of products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>DATE_END %1 must not come before DATE_START %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>PARCELS: the layer has no coordinate reference system: set the layer's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>in EXTENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>PARCELS: the layer has no polygon%1: choose another layer or subset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>EXTENT: it cannot be read: write left,right,bottom,top and its CRS, as in 300000,310000,5500000,5510000 [EPSG:32632].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>SERIES_FILE lies in FOLDER, so that the copies would be taken for products the next time: choose a file elsewhere, or leave COPY off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A parcel that the model was trained on is not judged independently: the model has learned its declaration, so that a wrong one may look right. Leave MODEL empty to judge the parcels that it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Check declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Finds the parcels whose declared crop is probably wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Finds the parcels whose declared crop is probably wrong, and says what a number of visits is expected to find.

Without a model the parcels judge each other: they are split into folds, and each fold is judged by a model that was trained on the others. With a model the images may be of another year or region; parcels that it was trained on are not judged independently.

Every input parcel is in the output, with its attributes and: decl_class (the declared class), decl_prob (its probability), decl_wrong (the probability that the declaration is wrong), decl_rank (1: the most suspicious), pred_class (the most probable class), pred_conf (its probability) and decl_stat ('judged', or the reason why not).

A parcel that looks unlike its class for another reason, such as a failed crop, cannot be told from a wrong declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>leave MODEL empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>which is trained already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Number of parcels that can be visited: the report says what that many visits are expected to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A model that was not trained on these parcels. Empty: models of folds of the parcels themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Method of the models of the folds: one training for each. Random walks take minutes for a fold, LDA or a random forest seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Parts of the parcels that are held out and judged in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The parcels, each with the probability that its declaration is wrong, or the reason why it was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Declarations report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A page with the suspicious parcels first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Suspicious declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Number of parcels whose declaration is more probably wrong than right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>%1 of %2 declarations are more probably wrong than right. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The probabilities are those of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The probabilities of each parcel are those of a model (%1) that was trained on the other %2 of %3 folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The model was trained on %1 of the parcels. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Class field</source>
        <translation>Feld der Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Sharpness of the probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/folds.py"/>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Judged parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>%1, out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Check environment</source>
        <translation>Umgebung prüfen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Lists versions, devices and missing packages, with the command that installs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Lists the versions of all packages, the devices that PyTorch can use, the packages that are missing, and the command that installs them for the Python of this QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Environment report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>A page with the same facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Missing packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Names of the missing packages, with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Install command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Command that installs them; empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Devices that PyTorch can use, each with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Versions of QGIS, Python and all packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer '%2'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>The output of 'Classify parcels', complete: all parcels that the answer is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>Field with the class by the map. Of the same layer, where they are there: pred_conf, pred_2nd, pred_marg and the probabilities p_ and class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer has no coordinate reference system, so that areas are unknown: set the layer's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1 has no parcel: choose another layer or selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1 has no classified parcel: all values of '%2' are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Classified parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>Predicted class field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer '%2' has no field '%3': choose one of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>the fields p_ of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Classify parcels</source>
        <translation>Parzellen klassifizieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../processing_provider/cross_validate.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Classifies parcels by crop, with the probability of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Classifies parcels by crop with a model from 'Train a parcel classifier'.

Every input parcel is in the output, with its attributes and: pred_class (the crop), pred_conf (its probability), pred_2nd (the second most probable crop), pred_marg (the difference of their probabilities), pred_entr (Shannon entropy of the probabilities, in nats), pred_npix (pixels used), pred_nseg (segments used), pred_stat ('classified', or the reason why not), pred_set and pred_nset (the classes that it may be of, and how many), pred_novel (p-value: small where the parcel is unlike all parcels of the training) and, if chosen, the probability of each class (p_ and the name of the class).

If the model knows groups of crops, pred_group is the crop where it is sure enough, else its group.

The images may be of another year than the model's: its dates are counted from the season's start.

With 'Attention' or 'Semantic map' the attention of the pixels is written as well, from the same segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Adds a field for each class of the model: p_ and the name of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>The parcels, each with its class or the reason why it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>%1 of %2 parcels classified.</source>
        <translation>%1 von %2 Parzellen klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Parcels classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Number of parcels with a predicted class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Number of parcels without; the log tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>No parcel can be used: no attention is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Attention uses all segments: so all of them vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Computes on a cluster of Dask: local:4 for four worker processes on this machine, or the address of a scheduler, such as tcp://10.0.0.1:8786. %1Empty: in this process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Its workers see the images by the same paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Only with a cluster: uses what a stopped run of the same inputs and settings has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <location filename="../../processing_provider/folds.py"/>
        <source>Resume a stopped run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A table with a row for each method, repeat and fold: overall accuracy, macro F1, kappa, seconds of training, parcels classified per second, parcels tested, calibration error, number of trained parameters; with crop groups also the accuracy of the groups and the mistakes within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A table that counts parcels by method, true class and decided class, over all folds and repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>The parcels, once for each method and repeat, with the class from a model that was not trained on them, and the fold: use it as 'Group field' to repeat the folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Comparison report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A page that compares the methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>PREDICTIONS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Create a sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Writes a synthetic scene of parcels and images, to try the method on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Writes a synthetic but realistic scene: parcels with their crops, orchards with planting rows, clouds with masks, one GeoTIFF per date (near infrared, red, green) and the parcels with their crop.

In the folder: images/sample_YYYY-MM-DD.tif for each date (the series), masks/mask_YYYY-MM-DD.tif (1 = cloud) and parcels.gpkg (fields 'parcel' and 'crop'). They are loaded in a group of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of acquisitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of crops, 2 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Folder for the images, masks and parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Layer of the parcels, parcels.gpkg, with their crop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>%1 parcels of %2 crops and %3 images in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/crop_groups.py"/>
        <source>Field with the group of the crop, such as cereals: one group for all parcels of a crop. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/crop_groups.py"/>
        <source>Crop group field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Compare methods by cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Estimates the accuracy of each method on parcels that it was not trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Estimates the accuracy of each method on parcels that it was not trained on, and tests whether the methods differ.

The parcels are split into folds. Each fold in turn is held out: every method is trained on the others and tested on it. A parcel is never in training and test at once; with 'Keep together in one fold' neither is a whole farm or municipality, or a whole square of land, which estimates the accuracy of a map of new land.

The report gives overall accuracy, F1, kappa, calibration, speed, confusion and maps of the wrong decisions.

A stopped run keeps its finished folds: run it again with 'Resume a stopped run' to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Methods to compare, described in the user guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>The report then has the accuracy of the groups, and tells mistakes within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Identifier of the method with the highest overall accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Overall accuracy of the best method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>From 0 to 1, the mean over folds and repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>p-value of the best method against the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Whether their difference may be chance: above 0.05 the two cannot be told apart. Empty for one method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Accuracy by date in the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Finds the earliest date at which the crops are known as well as at the season's end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Finds the earliest date at which the crops are known nearly as well as at the end of the season, overall and by class.

The season is cut off at several dates. For each, a method is trained and tested by cross-validation on the images until then alone, always with the same parcels in the same folds. The earliest date is the first from which the overall accuracy, or the F1 of a class, stays within the tolerance of that of the full season; its uncertainty is told.

The report shows the accuracy by date above the attention that a model of the full season gives to the dates, where its network has attention, and the classes that need a later date.

It takes as long as a cross-validation for each date. A stopped run keeps its finished folds: run it again with 'Resume a stopped run' to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>%1 parcel(s) have no valid observation until the first cut-off, %2, and are left out at all dates, so that these can be compared: a later first date keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Method that is trained, see the user guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Dates at which the season is cut off, such as 2017-05-15,2017-06-15, or their number: so many, equally many acquisitions apart. The full season is always the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>How much less than that of the full season the overall accuracy, or the F1 of a class in percent, may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>A table with a row for each date, without class, and for each date and class: overall accuracy, F1, what they lose against the full season in points with its 95 % interval, and whether it is the earliest date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Early season report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>A page with the accuracy by date and the earliest dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>First date, YYYY-MM-DD, from which the overall accuracy stays within the tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Cut-off dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Tolerance (percentage points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>%1: up to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Sample scene to attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Train and classify another year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Restrict the season by attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>is renamed '%1'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>The field '%1' %2 in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>becomes text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Parts of the parcels that are held out in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Neighbouring parcels are alike: only where they are in one fold is the accuracy that of a map of new land. A parcel is in the square that has the middle of its bounding box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Only where parcels of a group are kept together: the farm, the municipality, or the folds of another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Only where squares of land are kept together, in map units of the images (in metres if these are degrees).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Repeats with other folds: how much the result depends on the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Uses the finished folds of a stopped run of the same data and settings; methods and repeats may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Keep together in one fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Group field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Side of a block (map units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/inputs.py"/>
        <source>PARCELS: the layer cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/kept_files.py"/>
        <source>%1: '%2' is temporary and lost when QGIS ends: copy it, or choose a file in the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>Planar SITS %1, QGIS %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1 and %2 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1 (sha256 %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1: the layer cannot hold a history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Model information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Shows the description of a model: classes, bands, season, network, scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Shows everything in a model file but the weights: classes and their colours, bands and their ranges, season and time steps, network, settings of the training and scores of the validation parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Model report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Names of the classes, with commas, in the order of rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Names of the bands, with commas, in the order of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>First day of the season, number of time steps, and last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Identifier of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>All facts of the model file, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>0: as the model was trained. Fewer segments are faster, and the probabilities less exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Adaptive voting stops sampling a parcel once its class is settled, and differs from all segments in at most 0.5 % of the parcels. With 'Attention' or 'Semantic map' all vote, which is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Coverage of the prediction sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>pred_set lists the classes that a parcel may be of: it holds the true class of this part of the parcels of each class. Higher: longer sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Choose next visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Chooses the parcels to visit: a random sample for accuracy, or parcels to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Chooses which parcels to visit next, from a classified layer.

For accuracy: a stratified random sample, with more visits where errors are expected and parcels are large (Neyman allocation). Fill a field with the class that is seen, and 'Estimate areas' gives hectares with intervals. The page tells which interval a number of visits is expected to give.

For a better model: uncertain parcels of many kinds, from which a model learns more than from random ones; they are no random sample.

All parcels are in the output: visit_rank (1 = first; empty = no visit), visit_why, visit_prob (probability of being chosen) and visit_strat (stratum). Probabilities of the classes (p_) make the choice better: switch them on in 'Classify parcels'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>How many parcels to visit, at most the classified ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>A random sample, to estimate accuracy and areas; or parcels to learn from, to train a better model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>All parcels; visit_rank is not empty at those to visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Visits report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>A page with the strata and the interval that is to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>%1 is %2, but %3 has %4 classified parcels with an area: choose at most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Number of visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Next visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' has the extension of no vector format with fields that QGIS writes: end it in .gpkg, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' names no table: give the table, or the path alone, which replaces the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' must end in .tif: it is written as a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Series (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Planar SITS model (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Walks go from pixel to neighbouring pixel; pixels in random order, as many, are the papers' baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Only for the method 'Random walks'. Walks go from pixel to neighbouring pixel. Pixels in random order make it the method 'Random pixels', which is chosen by 'Method' more simply: this choice is for scripts of earlier versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>One of: %1. Default: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A parcel of 100 pixels gets 70 segments at 70 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A file that 'Build a series' wrote: images, dates, bands and masks. Instead of rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Without a series file: one raster per acquisition, all with the same bands, size and CRS, in any order; or one raster with all acquisitions stacked as bands. Alpha bands are not bands of the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>One date per acquisition, such as 2017-04-15,2017-05-05, in the order of the rasters. Empty: read from each layer's temporal range, the metadata of the acquisition, the bands, or the file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Numbers of the bands to use, such as 8,4,3, in this order. Empty: all bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Only for one stacked raster whose band descriptions do not tell dates and bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Cloud masks: one raster per acquisition or one stacked raster, on the grid of the images. Matched by date where the masks carry dates, else by order. Their value 1 is ignored; others are set by 'Mask values to ignore' among the advanced parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels where the mask has one of these values are ignored: values, ranges, and bits that are 1 (the lowest is bit:0), such as 0-3,8-11 for the scene classification of Sentinel-2, or bit:1,bit:2,bit:3,bit:4 for QA_PIXEL of Landsat. Only with masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>First day of the season, YYYY-MM-DD; earlier images are left out. Empty: the first acquisition. A model counts its days from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Last day of the season, YYYY-MM-DD; later images are left out. Empty: the last acquisition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Polygons of the parcels, in any CRS. A pixel belongs to a parcel if its centre is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Field that names a parcel in messages. Empty: the feature id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Shrinks each parcel by this distance, in map units of the images (in metres if these are degrees), to leave out mixed pixels at its edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>The model file that 'Train a parcel classifier' wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Number of pixels in a segment, L in the papers: 10, 50, 100 or 224 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A parcel of 100 pixels gets 70 segments at 70 %, in each epoch and in classification. 0: in training each parcel gets equally many, however large it is; in classification 70 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Steps of the time axis, spread evenly over the season. 0: the acquisition dates as they are, or a regular axis where they are many. The papers use 224.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Centres each planar image on a black canvas of 224 x 224, as in the papers. Much slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>The same data, settings and seed give the same result, in any order of the parcels. Probabilities agree to 1e-6 with any parcels beside, memory and number of threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Where the network runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Planar images that go through the network together; halved when memory is full. 0: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Budget for the pixel values that are in memory at a time. The result does not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Image time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Order of a stacked raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Mask values to ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Season end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Parcel name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Inner buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels of a segment (only Random walks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Memory for pixels (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draw planar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draws the planar images of a few parcels, with their attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draws the input of the network for a few parcels: a PNG for each, with a map of its walks and the planar image of each walk: a row for each date, a column for each pixel of the walk.

With a model from 'Train a parcel classifier' the pictures also show the decision, and the attention of the dates and pixels (Grad-CAM++). Dates, range of values, segments and seed are then those of the model. Without a model, values go from the 2nd to the 98th percentile of the chosen parcels.

Select a few parcels first: of more than 100 the first 100 are drawn. The walks are written as lines too, one for each step, with its number and its attention. For a model of a curve (Hilbert, snake, spiral) these are pieces of it; for one of patches or single pixels there are no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Number of pictures, one for each parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>whose segments, time steps and seed are fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>The model file that 'Train a parcel classifier' wrote. Empty: pictures without attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Number of segments of each parcel that are drawn, the first ones; all if it has fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Folder for the pictures, parcel_1.png and so on, by parcel name. Other files in it are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>A line for each step of a walk: parcel, segment, step (from 1), attention of the pixel it leads to, and class and margin of the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Pictures drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>%1 pictures in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>give a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>WALKS: the model takes %1: there are no walks, so no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>PARCELS: only the first %1 parcels are drawn, %2 are not: select the parcels to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Parcel %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Segments shown per parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Planar SITS: crops of parcels from satellite image time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>%1: no attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>%1: most attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>The style '%1' cannot be written (%2), but the raster is: check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Sample scene (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: '%2' cannot be written (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: the layer cannot be created: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1 of %2 features are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: nothing can be written to the folder '%2' (%3): choose a folder that you may write to, on a disk with room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Spatial attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>Writes the attention of each pixel for each class, as rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>Writes the attention of each pixel of the parcels for each class, with a model from 'Train a parcel classifier'.

The attention of a pixel for a class is the largest Grad-CAM++ value that it has in any segment which was decided as this class, times the segment's margin. The semantic map shows the class with the largest attention at each pixel, so that mixed parcels become visible. Every pixel of a parcel is in at least one segment.

Attention shows what this model used, not which properties the crop has: see 'Reading attention' in the docs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>PARCELS: no parcel has pixels with valid observations (the log gives the reasons): there is no attention to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/style_files.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Temporal attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Computes the attention of each date, class by class, and suggests a shorter season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Computes on which dates the decisions of a model rest, class by class, and suggests a shorter season.

Every segment is classified, and Grad-CAM++ gives the attention of each date and pixel of its planar image for the decided class. The mean over all segments of a class is its profile; dates above the profile's threshold (Otsu) are kept. The range goes from the first to the last date that is kept for any class: use it as season start and end of 'Train a parcel classifier', and compare the accuracies.

Attention shows what this model used. Dates that it did not use may be as informative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>From which segments of a class its profile is, and which dates are kept. That every segment has a date above its own threshold is the papers' choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>A table with a row per date: the attention of each class, and whether it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Temporal attention report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A page with the range, the profiles of the classes and mean planar images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>YYYY-MM-DD, of the dates that are kept for any class: a shorter season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>First date of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Last date of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>PARCELS: none of the parcels can be used (the log gives the reasons): choose parcels that lie on the images and have pixels without clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Profile of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/time_series.py"/>
        <source>attention %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Train a parcel classifier</source>
        <translation>Klassifikator für Parzellen trainieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Trains a crop classifier on parcels of known crop.</source>
        <translation>Trainiert einen Klassifikator auf Parzellen, deren Kultur bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Trains a crop classifier on parcels of known crop, and writes a model file for 'Classify parcels'.

Random walks turn each parcel into segments of neighbouring pixels; the time series of a segment form a planar image, and a convolutional network is trained on these images (Chelali, Kurtz, Puissant and Vincent, ICPR 2020). A part of the parcels of each class, the validation parcels, is held back to score the model; the scores are those of these parcels.

With the defaults a small network is trained from scratch on the acquisition dates, in minutes on a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>From 0 to 1, of the parcels held out for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>What is trained: the pixels that are taken together, and the network. Random walks are the method of this plugin. The others are those that 'Compare methods by cross-validation' compares with it; see the user guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>'Classify parcels' then names the group where the crop is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Weight of a term that makes the network attend to the same dates in two segments of a parcel. 0: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Leaves out parcels whose label is more probably wrong than right, as linear discriminants and random forests of folds agree (seconds to a minute); none where classes are too hard to tell to know. The log and the report name them. The scores then are those of labels that look right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>The model file for 'Classify parcels'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Training report</source>
        <translation>Trainingsbericht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>A page with the scores, the confusion matrix, the training curves and examples of planar images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>A table with the losses and accuracies of each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Overall accuracy of the validation parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Macro F1 of the validation parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Parcels used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Number of parcels trained on or held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Number; the log tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Leave wrong labels out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>a twentieth of the segments, 16 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Field with the crop of each parcel, text or number. Parcels without a crop are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the methods of planar images. Compact is trained from scratch on the acquisition dates. The others are torchvision's; the papers use SqueezeNet with 224 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the method 'TempCNN': filters of its convolutions, 16 to 1024 in the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the methods of planar images: what the training starts from. Those of ImageNet are torchvision's, for the networks that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for initial weights from a file: a .safetensors file of the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Passes over all segments, or with the automatic number of segments parts of 60 to 180 batches. 0: as many as make 1200 steps of the optimiser, or up to 3600 for more than 2000 parcels or 10 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Highest learning rate of Adam: it rises in the first tenth of the epochs and falls to zero. Lower for pretrained networks, such as 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Training stops after so many epochs without a better validation loss, and the epoch with the lowest one is kept. 0: all epochs, and the last is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Part of each class that is held back to score the model and to calibrate its probabilities; then the network is trained again on all parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Initial weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Safetensors (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_files.py"/>
        <source>geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_files.py"/>
        <source>the table is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>no visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>AND %1 &lt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>On the Maipo and CAWA data, models that learnt from parcels chosen like this were more accurate than models that learnt from as many random ones (docs/benchmarks.md, Next visits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>± %1 % of the area (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, small parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, large parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, medium parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Expected SD (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 is %2: an interval needs 2 visits in each of the %3 predicted classes: choose at least %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 of %2 parcels of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Accuracy, expected half width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>What to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Expected errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 without a polygon left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 without a predicted class left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>The layer has neither pred_conf nor p_ fields: all parcels count as equally uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>equal in all parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>How the visited parcels were drawn. Unknown: with the probabilities of the field visit_prob if there is one, else the run is refused, since intervals do not hold for parcels that were not drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>visit_prob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: no parcel with a class and an area was visited: fill the field with the class seen at each visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 is 'unknown', and the layer has no field '%2': an interval holds only for parcels that were drawn at random, not for those of farmers' declarations, of a training or along a road. Choose 'simple_random' or 'stratified' if they were drawn so, else draw a sample with 'Choose next visits'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 is 'visit_prob', but the layer has no field '%2': choose how the parcels were drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: %2 is %3 at a parcel: an inclusion probability is above 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: %2 is empty at all parcels: they were chosen for learning, or by hand, and are no probability sample. Draw one with 'Choose next visits' for accuracy, or tell in SAMPLE how they were drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 with a class in %2 %3 not drawn and %4 not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 of %2 drawn parcels have no class in %3: they are taken as missing at random in their stratum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: none of its values (%2) is a class of the map (%3): choose the field with the class seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>The map has no class %1, seen at visits: its mapped area is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 without a class or a stratum (%2 ha) left out: the areas are those of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>Strata with fewer than %1 visits were merged: %2 became %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Model of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Training report, range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Training report, whole season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Trains a classifier on the whole season, finds the range of dates on which its decisions rest, and trains another one on this range alone. Compare the accuracies of the two training reports: fewer images may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Maximum epochs (0: automatic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Labelled parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Folder of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Creates a sample scene, trains a classifier on it, classifies its parcels and explains the decisions: everything that the plugin does, in one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Trains a classifier on the images and the labelled parcels of one year, and classifies the parcels of another year with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Masks of these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Parcels of the other year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Images of the other year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Images of the year of the labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
