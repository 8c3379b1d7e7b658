<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PlanarSits</name>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/job/origin.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>parcels</source>
        <translation>Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>reflectance</source>
        <translation>Reflektanz</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>'%1' (%2 of %3 parcels)</source>
        <translation>'%1' (%2 von %3 Parzellen)</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>strata with fewer than %1 visited parcels have no interval: %2%3: visit more of their parcels</source>
        <translation>Strata mit weniger als %1 besuchten Parzellen haben kein Intervall: %2%3: besuchen Sie mehr ihrer Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>fewer than %1 parcels were visited: visit more</source>
        <translation>weniger als %1 Parzellen wurden besucht: besuchen Sie mehr</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>The raster cannot be written to '%1' (%2): choose a file in a folder that you may write to, on a disk with room.</source>
        <translation>Das Raster kann nicht nach '%1' geschrieben werden (%2): wählen Sie eine Datei in einem Ordner mit Schreibrecht, auf einem Datenträger mit freiem Platz.</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>it cannot be read again</source>
        <translation>es kann nicht wieder gelesen werden</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>the disk may be full</source>
        <translation>der Datenträger ist vielleicht voll</translation>
    </message>
    <message>
        <location filename="../../core/attention/pictures.py"/>
        <source>after the first %1</source>
        <translation>nach den ersten %1</translation>
    </message>
    <message>
        <location filename="../../core/attention/pictures.py"/>
        <source>PARCELS: no parcel can be shown (%1): choose parcels that lie on the images and have pixels without clouds.</source>
        <translation>PARCELS: keine Parzelle kann gezeigt werden (%1): wählen Sie Parzellen, die auf den Bildern liegen und wolkenfreie Pixel haben.</translation>
    </message>
    <message>
        <location filename="../../core/attention/rasters.py"/>
        <source>PARCELS: no parcel can be used (%1): there is no attention to write. Check that the images cover the parcels.</source>
        <translation>PARCELS: keine Parzelle kann verwendet werden (%1): es gibt keine Aufmerksamkeit zu schreiben. Prüfen Sie, ob die Bilder die Parzellen abdecken.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the walk</source>
        <translation>entlang des Weges</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the curve</source>
        <translation>entlang der Kurve</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the segment</source>
        <translation>entlang des Segments</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the patch</source>
        <translation>entlang des Ausschnitts</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the parcel</source>
        <translation>entlang der Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>Resolution in time %1 days (%2 rows); each value draws on %3 days.</source>
        <translation>Zeitliche Auflösung %1 Tage (%2 Zeilen); jeder Wert beruht auf %3 Tagen.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>%1 Resolution %2 %3 pixels (%4); each value draws on %5 pixels.</source>
        <translation>%1 Auflösung %2 %3 Pixel (%4); jeder Wert beruht auf %5 Pixeln.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>%1 Each value draws on one pixel.</source>
        <translation>%1 Jeder Wert beruht auf einem Pixel.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>map of %1 columns</source>
        <translation>Karte mit %1 Spalten</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>map of %1 x %2 positions</source>
        <translation>Karte mit %1 x %2 Positionen</translation>
    </message>
    <message>
        <location filename="../../core/attention/segments.py"/>
        <source>The attention of the network is not finite: the weights of the model are damaged, or its training diverged. Train again.</source>
        <translation>Die Aufmerksamkeit des Netzes ist nicht endlich: die Gewichte des Modells sind beschädigt, oder sein Training ist divergiert. Trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>%1 of %2 parcels were finished in the run before.</source>
        <translation>%1 von %2 Parzellen waren im vorigen Lauf schon fertig.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>%1 parcel(s) not computed (%2%3): %4</source>
        <translation>%1 {1|Parzelle|Parzellen} nicht berechnet (%2%3): %4</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>MODEL: '%1' cannot be read (%2).</source>
        <translation>MODEL: '%1' kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Cluster: %1 workers with %2 threads so far</source>
        <translation>Cluster: bisher %1 Worker mit %2 Threads</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Cluster: %1 worker processes on this machine</source>
        <translation>Cluster: %1 Worker-Prozesse auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>%1; dashboard: %2.</source>
        <translation>%1; Dashboard: %2.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>%1; no dashboard, since the Python package bokeh is not installed on the scheduler.</source>
        <translation>%1; kein Dashboard, da das Python-Paket bokeh auf dem Scheduler nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the scheduler is not like this machine: distributed is %1 here and %2 there. Install the same version on both, and on the workers.</source>
        <translation>CLUSTER: der Scheduler gleicht diesem Rechner nicht: distributed ist hier %1 und dort %2. Installieren Sie auf beiden und auf den Workern dieselbe Version.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>the cluster is not connected</source>
        <translation>der Cluster ist nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the connection to the scheduler is lost. Finished tasks are kept: %1run again with RESUME.</source>
        <translation>CLUSTER: die Verbindung zum Scheduler ist verloren. Fertige Aufgaben bleiben erhalten: %1starten Sie den Lauf erneut mit RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>The cluster has no worker just now: waiting for one.</source>
        <translation>Der Cluster hat gerade keinen Worker: es wird auf einen gewartet.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Python is %1 here and %2 there</source>
        <translation>Python ist hier %1 und dort %2</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the scheduler %1 cannot be reached (%2): check that it runs, and for tls:// the certificates in the configuration of Dask.</source>
        <translation>CLUSTER: der Scheduler %1 ist nicht erreichbar (%2): prüfen Sie, ob er läuft, und bei tls:// die Zertifikate in der Konfiguration von Dask.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>start it again, and</source>
        <translation>starten Sie ihn neu, und</translation>
    </message>
    <message>
        <location filename="../../core/cluster/dispatch.py"/>
        <source>it lacks Planar SITS (%1): install planar-sits-core there</source>
        <translation>ihm fehlt Planar SITS (%1): installieren Sie dort planar-sits-core</translation>
    </message>
    <message>
        <location filename="../../core/cluster/fold_runner.py"/>
        <source>Each fold is trained with %1 threads, as it would be here, so that the results are the same.</source>
        <translation>Jeder Fold wird mit %1 Threads trainiert, wie er es hier würde, damit die Ergebnisse gleich sind.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/fold_runner.py"/>
        <source>Finished folds are kept: run again with RESUME to go on from there.</source>
        <translation>Fertige Folds bleiben erhalten: starten Sie den Lauf erneut mit RESUME, um dort fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>without a message</source>
        <translation>ohne Meldung</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>The Python package cryptography is not installed: other users of this machine could connect to the cluster while it runs.</source>
        <translation>Das Python-Paket cryptography ist nicht installiert: andere Benutzer dieses Rechners könnten sich mit dem Cluster verbinden, während er läuft.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>A worker has ended: another one is started in its place.</source>
        <translation>Ein Worker ist beendet: an seiner Stelle wird ein anderer gestartet.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>CLUSTER: the scheduler on this machine does not start (%1): leave CLUSTER empty, or see 'Check environment'.</source>
        <translation>CLUSTER: der Scheduler auf diesem Rechner startet nicht (%1): lassen Sie CLUSTER leer, oder siehe 'Umgebung prüfen'.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>CLUSTER: the workers on this machine end again and again (%1): free memory, or take fewer workers.</source>
        <translation>CLUSTER: die Worker auf diesem Rechner enden immer wieder (%1): geben Sie Arbeitsspeicher frei, oder nehmen Sie weniger Worker.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/packing.py"/>
        <source>A task or result of the cluster is damaged: run again.</source>
        <translation>Eine Aufgabe oder ein Ergebnis des Clusters ist beschädigt: starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/place.py"/>
        <source>CLUSTER: '%1' is no cluster: write local:4 for four worker processes on this machine (at most %2), or the address of a scheduler of Dask, such as tcp://10.0.0.1:8786 or tls://scheduler.example:8786.</source>
        <translation>CLUSTER: '%1' ist kein Cluster: schreiben Sie local:4 für vier Worker-Prozesse auf diesem Rechner (höchstens %2), oder die Adresse eines Schedulers von Dask, wie tcp://10.0.0.1:8786 oder tls://scheduler.example:8786.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>workers ended while they computed it, as when memory is full</source>
        <translation>Worker endeten, während sie es berechneten, wie bei vollem Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>CLUSTER: the result of a task is lost again and again. Finished tasks are kept: see the logs of the workers, and run again with RESUME.</source>
        <translation>CLUSTER: das Ergebnis einer Aufgabe geht immer wieder verloren. Fertige Aufgaben bleiben erhalten: sehen Sie die Protokolle der Worker durch und starten Sie den Lauf erneut mit RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>CLUSTER: the worker %1 cannot do the work: %2 Finished tasks are kept: run again with RESUME.</source>
        <translation>CLUSTER: der Worker %1 kann die Arbeit nicht ausführen: %2 Fertige Aufgaben bleiben erhalten: starten Sie den Lauf erneut mit RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/store.py"/>
        <source>The folder of finished tasks, '%1', cannot be written (%2): free its disk or change its permissions.</source>
        <translation>Der Ordner der fertigen Aufgaben, '%1', kann nicht beschrieben werden (%2): schaffen Sie Platz auf dem Datenträger, oder ändern Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/versions.py"/>
        <source>%1 is %2 here and %3 there</source>
        <translation>%1 ist hier %2 und dort %3</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker.py"/>
        <source>this process</source>
        <translation>dieser Prozess</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker.py"/>
        <source>the %1 that it received is not the one that was sent</source>
        <translation>das empfangene %1 ist nicht das gesendete</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker_errors.py"/>
        <source>CLUSTER: the worker %1 is not like this machine: %2. Install the same versions, since the results could differ.</source>
        <translation>CLUSTER: der Worker %1 gleicht diesem Rechner nicht: %2. Installieren Sie dieselben Versionen, da die Ergebnisse sonst abweichen könnten.</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>installed but cannot be imported</source>
        <translation>installiert, aber nicht importierbar</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>On Windows PyTorch needs the newest Microsoft Visual C++ Redistributable (x64): install it first. If PyTorch 2.9 or newer still cannot be imported into QGIS, install an older pair, 'torch&lt;2.9' and 'torchvision&lt;0.24'.</source>
        <translation>Unter Windows braucht PyTorch das neueste Microsoft Visual C++ Redistributable (x64): installieren Sie es zuerst. Wenn PyTorch 2.9 oder neuer dann in QGIS immer noch nicht importiert werden kann, installieren Sie ein älteres Paar, 'torch&lt;2.9' und 'torchvision&lt;0.24'.</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>not installed: needed for %1 alone, installed by `%2`</source>
        <translation>nicht installiert: nur für %1 nötig, wird mit `%2` installiert</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>missing: needed for %1</source>
        <translation>fehlt: nötig für %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Python prefix</source>
        <translation>Python-Präfix</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Executable</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>CPU cores usable</source>
        <translation>Nutzbare Prozessorkerne</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cpu</source>
        <translation>Gerät cpu</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>threads at start: %1</source>
        <translation>Threads beim Start: %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>for CUDA %1</source>
        <translation>für CUDA %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>without CUDA</source>
        <translation>ohne CUDA</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device mps</source>
        <translation>Gerät mps</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>version unknown</source>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <location filename="../../core/products/bands.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cuda:%1</source>
        <translation>Gerät cuda:%1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cuda</source>
        <translation>Gerät cuda</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>none found (torch is built %1)</source>
        <translation>keines gefunden (torch ist gebaut %1)</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled on request: no output was written.</source>
        <translation>Auf Wunsch abgebrochen: keine Ausgabe wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>%1: %2 of %3 parcels correct (%4).</source>
        <translation>%1: %2 von %3 Parzellen richtig (%4).</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>kept from before</source>
        <translation>von früher erhalten</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>are kept: run again with RESUME to go on from there</source>
        <translation>bleiben erhalten: starten Sie den Lauf erneut mit RESUME, um dort fortzufahren</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>are lost</source>
        <translation>sind verloren</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>Cancelled on request: no output was written. %1 of %2 folds are finished and %3.</source>
        <translation>Auf Wunsch abgebrochen: keine Ausgabe wurde geschrieben. %1 von %2 Folds sind fertig und %3.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>RESUME: no fold of these data and settings was kept; all were computed.</source>
        <translation>RESUME: zu diesen Daten und Einstellungen war kein Fold erhalten; alle wurden berechnet.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: '%2' is neither a number of dates, such as 6, nor dates written YYYY-MM-DD with commas between them.</source>
        <translation>%1: '%2' ist weder eine Anzahl von Terminen, wie 6, noch eine Liste von Terminen YYYY-MM-DD mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is given twice: give it once.</source>
        <translation>%1: %2 ist doppelt angegeben: geben Sie es einmal an.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: only the full season is left, since all dates given are at its end: give an earlier date.</source>
        <translation>%1: nur die ganze Saison bleibt übrig, da alle angegebenen Termine an ihrem Ende liegen: geben Sie einen früheren Termin an.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1 is %2: give 2 or more, since the last one is the full season.</source>
        <translation>%1 ist %2: geben Sie 2 oder mehr an, da der letzte Stichtag die ganze Saison ist.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1 is %2, but the season has %3 dates, of which the first cut-off needs two: give %4 or less.</source>
        <translation>%1 ist %2, aber die Saison hat %3 Termine, von denen der erste Stichtag zwei braucht: geben Sie %4 oder weniger an.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is outside the season, %3 to %4: give dates in it.</source>
        <translation>%1: %2 liegt außerhalb der Saison, %3 bis %4: geben Sie Termine in ihr an.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is before the second acquisition, %3, but a time series needs two: give later dates.</source>
        <translation>%1: %2 liegt vor der zweiten Aufnahme, %3, aber eine Zeitreihe braucht zwei: geben Sie spätere Termine an.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: there is no acquisition from %2 to %3, so that both give the same models: leave one of them out.</source>
        <translation>%1: von %2 bis %3 gibt es keine Aufnahme, sodass beide dieselben Modelle ergeben: lassen Sie einen davon weg.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>class not in the model</source>
        <translation>Klasse nicht im Modell</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>Another class is more probable for %1 of %2 labels; about %3 are expected to be wrong</source>
        <translation>Eine andere Klasse ist für %1 von %2 Labels wahrscheinlicher; etwa %3 sind voraussichtlich falsch</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>No declaration can be judged: %1. The model knows %2: check CLASS_FIELD and PARCELS, or choose another MODEL.</source>
        <translation>Keine Deklaration kann beurteilt werden: %1. Das Modell kennt %2: prüfen Sie CLASS_FIELD und PARCELS, oder wählen Sie ein anderes MODEL.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>Classes with fewer parcels than the %1 folds: %2. So few teach little about their class: their declarations may look wrong without being so.</source>
        <translation>Klassen mit weniger Parzellen als den %1 Folds: %2. So wenige lehren wenig über ihre Klasse: ihre Deklarationen können falsch aussehen, ohne es zu sein.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>, too few to tell them from parcels that are hard to classify: all are kept.</source>
        <translation>, zu wenige, um sie von schwer klassifizierbaren Parzellen zu unterscheiden: alle werden behalten.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>No declaration can be judged: no parcel has a pixel with a valid observation. Check that the images cover PARCELS.</source>
        <translation>Keine Deklaration kann beurteilt werden: keine Parzelle hat ein Pixel mit gültiger Beobachtung. Prüfen Sie, ob die Bilder PARCELS abdecken.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>CLEAN_LABELS is on, but fewer than two classes have %1 usable parcels, so that no label can be judged: leave it off, or give more parcels.</source>
        <translation>CLEAN_LABELS ist eingeschaltet, aber weniger als zwei Klassen haben %1 brauchbare Parzellen, sodass kein Label beurteilt werden kann: lassen Sie es ausgeschaltet, oder geben Sie mehr Parzellen an.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>there is no date at which the season could be cut off.</source>
        <translation>es gibt keinen Termin, an dem die Saison abgeschnitten werden könnte.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>Season up to %1 (%2 of %3 dates): %4</source>
        <translation>Saison bis %1 (%2 von %3 Terminen): %4</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_split.py"/>
        <source>fewer than two classes are left to learn from when this fold is held out: use fewer FOLDS, smaller blocks or groups, or GROUPING 'parcel'.</source>
        <translation>weniger als zwei Klassen bleiben zum Lernen, wenn dieser Fold zurückgehalten wird: nehmen Sie weniger FOLDS, kleinere Blöcke oder Gruppen, oder GROUPING 'parcel'.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>%1 of %2 parcels have no value in GROUP_FIELD. Each counts as a group of its own, so their neighbours may be on both sides of a fold and the scores too high.</source>
        <translation>%1 von %2 Parzellen haben keinen Wert in GROUP_FIELD. Jede zählt als eigene Gruppe, sodass ihre Nachbarn auf beiden Seiten eines Folds sein können und die Werte zu hoch.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>%1 of %2 parcels are duplicates of another polygon. They share its fold, but each counts, so that intervals and p values are too small. If PARCELS are the predictions of another run, take those of one method and one repeat.</source>
        <translation>%1 von %2 Parzellen sind Duplikate eines anderen Polygons. Sie liegen in dessen Fold, aber jede zählt, sodass Intervalle und p-Werte zu klein sind. Wenn PARCELS die Vorhersagen eines anderen Laufs sind, nehmen Sie die einer Methode und einer Wiederholung.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>'%1' (%2 parcels, in %3 of %4 folds)</source>
        <translation>'%1' (%2 Parzellen, in %3 von %4 Folds)</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>Not every fold tests every class: %1. Their scores are means over the folds that do.</source>
        <translation>Nicht jeder Fold testet jede Klasse: %1. Ihre Werte sind Mittel über die Folds, die es tun.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>Fold %1 tests class '%2', but leaves fewer than 2 of its parcels to learn from: those in the fold will all be classified wrongly. Choose other groups, or leave the class out.</source>
        <translation>Fold %1 testet die Klasse '%2', lässt aber weniger als 2 ihrer Parzellen zum Lernen: die im Fold werden alle falsch klassifiziert. Wählen Sie andere Gruppen, oder lassen Sie die Klasse weg.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>The folds are uneven: %1 to %2 parcels. Means over folds count a small fold as much as a large one%3</source>
        <translation>Die Folds sind ungleich: %1 bis %2 Parzellen. In Mitteln über Folds zählt ein kleiner Fold so viel wie ein großer%3</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>GROUPING makes as many groups as FOLDS: each group is a fold, in every repeat.</source>
        <translation>GROUPING ergibt so viele Gruppen wie FOLDS: jede Gruppe ist ein Fold, in jeder Wiederholung.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>; more and smaller groups make them even.</source>
        <translation>; mehr und kleinere Gruppen gleichen sie an.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1: choose 2 or more.</source>
        <translation>FOLDS ist %1: wählen Sie 2 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but only %2 parcels can be used: choose fewer folds or add parcels.</source>
        <translation>FOLDS ist %1, aber nur %2 Parzellen können verwendet werden: wählen Sie weniger Folds, oder fügen Sie Parzellen hinzu.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but GROUPING makes %2 group(s) of parcels: choose fewer folds, a GROUP_FIELD with more values or a smaller BLOCK_SIZE.</source>
        <translation>FOLDS ist %1, aber GROUPING ergibt %2 {2|Gruppe|Gruppen} von Parzellen: wählen Sie weniger Folds, ein GROUP_FIELD mit mehr Werten oder eine kleinere BLOCK_SIZE.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but no class has as many parcels: choose at most %2 folds.</source>
        <translation>FOLDS ist %1, aber keine Klasse hat so viele Parzellen: wählen Sie höchstens %2 Folds.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but no class has two parcels: folds need more parcels.</source>
        <translation>FOLDS ist %1, aber keine Klasse hat zwei Parzellen: Folds brauchen mehr Parzellen.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/group_validation.py"/>
        <source>no group of parcels can be set aside for validation, since each holds all training parcels of some class: choose more FOLDS, a GROUP_FIELD with more values, a smaller BLOCK_SIZE or GROUPING 'parcel'.</source>
        <translation>keine Gruppe von Parzellen kann für die Validierung zurückgelegt werden, da jede alle Trainingsparzellen einer Klasse enthält: wählen Sie mehr FOLDS, ein GROUP_FIELD mit mehr Werten, eine kleinere BLOCK_SIZE oder GROUPING 'parcel'.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/groups.py"/>
        <source>BLOCK_SIZE is %1: GROUPING 'block' needs the side of a block in map units, above 0.</source>
        <translation>BLOCK_SIZE ist %1: GROUPING 'block' braucht die Seitenlänge eines Blocks in Karteneinheiten, über 0.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/plan.py"/>
        <source>%1, repeat %2, fold %3</source>
        <translation>%1, Wiederholung %2, Fold %3</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>%1: Windows replaces no file that is open; if it is a layer of the project, remove the layer</source>
        <translation>%1: Windows ersetzt keine geöffnete Datei; ist sie ein Layer des Projekts, entfernen Sie den Layer</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>'%1' is a folder there</source>
        <translation>'%1' ist dort ein Ordner</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>Planar SITS needs the Python package%1 %2, which</source>
        <translation>Planar SITS braucht Python-Package%1 %2; dies findet</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>%1 the Python of QGIS (%2) does not find: close QGIS, open %3, run `%4` and start QGIS again.</source>
        <translation>%1 das Python von QGIS (%2) nicht: schließen Sie QGIS, öffnen Sie %3, führen Sie `%4` aus und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a terminal window</source>
        <translation>ein Terminalfenster</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>%1 this Python (%2) does not find: run `%3`.</source>
        <translation>%1 dieses Python (%2) nicht: führen Sie `%3` aus.</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>the OSGeo4W Shell (Start menu)</source>
        <translation>die OSGeo4W Shell (Startmenü)</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a terminal with conda</source>
        <translation>ein Terminal mit conda</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a command prompt</source>
        <translation>eine Eingabeaufforderung</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: the layer '%2' has no field '%3'.</source>
        <translation>%1: der Layer '%2' hat kein Feld '%3'.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: the layer '%1' holds no polygons: choose another layer.</source>
        <translation>PARCELS: der Layer '%1' enthält keine Polygone: wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>'%1' does not exist</source>
        <translation>'%1' existiert nicht</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not a number from %3 to %4.</source>
        <translation>%1: '%2' ist keine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not a .safetensors file. Only .safetensors files are loaded, since others can run code.</source>
        <translation>%1: '%2' ist keine .safetensors-Datei. Nur .safetensors-Dateien werden geladen, da andere Code ausführen können.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>MODEL: '%1' must end in .safetensors.</source>
        <translation>MODEL: '%1' muss auf .safetensors enden.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>WEIGHTS is 'file', but WEIGHTS_FILE is empty: choose a file.</source>
        <translation>WEIGHTS ist 'file', aber WEIGHTS_FILE ist leer: wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>GROUPING is 'field', but GROUP_FIELD is empty: choose a field.</source>
        <translation>GROUPING ist 'field', aber GROUP_FIELD ist leer: wählen Sie ein Feld.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>GROUPING is 'block', but BLOCK_SIZE is 0: set it.</source>
        <translation>GROUPING ist 'block', aber BLOCK_SIZE ist 0: setzen Sie es.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>METHODS: choose at least one of %1.</source>
        <translation>METHODS: wählen Sie mindestens eine aus %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>'%1' is a file, not a folder</source>
        <translation>'%1' ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' cannot be written (%3): choose another %4.</source>
        <translation>%1: '%2' kann nicht geschrieben werden (%3): wählen Sie eine andere Angabe (%4).</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not one of %3.</source>
        <translation>%1: '%2' ist keines von %3.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>the folder '%1' is write-protected</source>
        <translation>der Ordner '%1' ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../core/job/classification.py"/>
        <source>%1 of the parcels, recognised by their outlines, were used to train the model: its answers for them are no measure of its accuracy.</source>
        <translation>%1 der Parzellen, an ihren Umrissen erkannt, dienten dem Training des Modells: seine Antworten für sie sind kein Maß seiner Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../core/job/classification.py"/>
        <source>pred_set, pred_nset and pred_novel are empty: the model was trained by an earlier version of Planar SITS and has no calibration parcels. Train it again for them.</source>
        <translation>pred_set, pred_nset und pred_novel sind leer: das Modell wurde mit einer früheren Version von Planar SITS trainiert und hat keine Kalibrierungsparzellen. Trainieren Sie es dafür neu.</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>CLUSTER: %1 Or leave CLUSTER empty.</source>
        <translation>CLUSTER: %1 Oder lassen Sie CLUSTER leer.</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>the cluster of the job has not started</source>
        <translation>der Cluster des Auftrags ist nicht gestartet</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>%1 and %2 are both given, but attention is computed in this process alone: leave one of them empty.</source>
        <translation>%1 und %2 sind beide angegeben, aber Aufmerksamkeit wird nur in diesem Prozess berechnet: lassen Sie eines davon leer.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Each parcel by itself; the same polygon twice stays together.</source>
        <translation>Jede Parzelle für sich; gleiche Polygone bleiben zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Parcels with the same value of '%1'.</source>
        <translation>Parzellen mit demselben Wert von '%1'.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Parcels whose box has its middle in one square of %1 %2.</source>
        <translation>Parzellen, deren Rahmen seine Mitte in einem Quadrat von %1 %2 hat.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>map units</source>
        <translation>Karteneinheiten</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>%1 is %2, but has no effect %3%4: leave it %5, or %6.</source>
        <translation>%1 ist %2, hat aber keine Wirkung %3%4: lassen Sie es %5, oder %6.</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>with %1 %2</source>
        <translation>mit %1 %2</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>with %1 rasters in %2</source>
        <translation>mit %1 Rastern in %2</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <location filename="../../core/job/series.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>at %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Second class</source>
        <translation>Zweite Klasse</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Margin to the second class</source>
        <translation>Abstand zur zweiten Klasse</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Entropy (nats)</source>
        <translation>Entropie (nats)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Pixels used</source>
        <translation>Verwendete Pixel</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Segments used</source>
        <translation>Verwendete Segmente</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Possible classes</source>
        <translation>Mögliche Klassen</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Number of possible classes</source>
        <translation>Anzahl möglicher Klassen</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Novelty (p-value)</source>
        <translation>Neuheit (p-Wert)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Predicted crop or group</source>
        <translation>Vorhergesagte Kultur oder Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/declarations.py"/>
        <source>Declared class</source>
        <translation>Deklarierte Klasse</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of the declared class</source>
        <translation>Wahrscheinlichkeit der deklarierten Klasse</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of a wrong declaration</source>
        <translation>Wahrscheinlichkeit einer falschen Deklaration</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Rank of suspicion</source>
        <translation>Rang des Verdachts</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Status of the declaration</source>
        <translation>Status der Deklaration</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Rank of the visit</source>
        <translation>Rang des Besuchs</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Reason of the visit</source>
        <translation>Grund des Besuchs</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of being chosen</source>
        <translation>Auswahlwahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
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
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Fold</source>
        <translation>Fold</translation>
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
        <translation>Makro-F1</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Parcels per second</source>
        <translation>Parzellen pro Sekunde</translation>
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
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Parameters of the network</source>
        <translation>Parameter des Netzes</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Overall accuracy of groups</source>
        <translation>Gesamtgenauigkeit der Gruppen</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Errors within a group</source>
        <translation>Fehler innerhalb einer Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Class by the label</source>
        <translation>Klasse laut Label</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Right (1) or wrong (0)</source>
        <translation>Richtig (1) oder falsch (0)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Last day of the images</source>
        <translation>Letzter Tag der Bilder</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Dates</source>
        <translation>Termine</translation>
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
        <translation>Verlorene Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, lower limit</source>
        <translation>Verlorene Genauigkeit, untere Grenze</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, upper limit</source>
        <translation>Verlorene Genauigkeit, obere Grenze</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, SD</source>
        <translation>Verlorene Genauigkeit, SD</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Earliest date of the class</source>
        <translation>Frühester Termin der Klasse</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Certain</source>
        <translation>Sicher</translation>
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
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, lower limit</source>
        <translation>Hektar, untere Grenze</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, upper limit</source>
        <translation>Hektar, obere Grenze</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Standard error (ha)</source>
        <translation>Standardfehler (ha)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares of the map</source>
        <translation>Hektar der Karte</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Parcels visited</source>
        <translation>Besuchte Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, with predictions</source>
        <translation>Hektar, mit Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares with predictions, lower limit</source>
        <translation>Hektar mit Vorhersagen, untere Grenze</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares with predictions, upper limit</source>
        <translation>Hektar mit Vorhersagen, obere Grenze</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Standard error with predictions (ha)</source>
        <translation>Standardfehler mit Vorhersagen (ha)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>User's accuracy</source>
        <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Producer's accuracy</source>
        <translation>Produzentengenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Above the threshold</source>
        <translation>Über dem Schwellenwert</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Parcel</source>
        <translation>Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Margin of the segment</source>
        <translation>Abstand des Segments</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Processing baseline</source>
        <translation>Baseline der Verarbeitung</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Orbits</source>
        <translation>Orbits</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Share of valid pixels</source>
        <translation>Anteil gültiger Pixel</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Share of clouds</source>
        <translation>Anteil der Wolken</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <location filename="../../core/job/inputs.py"/>
        <source>Device: %1.</source>
        <translation>Gerät: %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/inputs.py"/>
        <source>%1 parcel(s) left out, %2: %3.</source>
        <translation>%1 {1|Parzelle|Parzellen} weggelassen, %2: %3.</translation>
    </message>
    <message>
        <location filename="../../core/job/model_info.py"/>
        <source>%1, %2 steps to %3</source>
        <translation>%1, %2 Schritte bis %3</translation>
    </message>
    <message>
        <location filename="../../core/job/named_files.py"/>
        <source>%1: '%2' is the file of %3 too and would be lost: choose another file.</source>
        <translation>%1: '%2' ist auch die Datei von %3 und ginge verloren: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>%1 files, %2 to %3</source>
        <translation>%1 Dateien, %2 bis %3</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Options that differ from their defaults</source>
        <translation>Optionen, die von ihrer Vorgabe abweichen</translation>
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
        <translation>%1 Aufnahmen an %2 Terminen, %3 bis %4</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Planar SITS %1</source>
        <translation>Planar SITS %1</translation>
    </message>
    <message>
        <location filename="../../core/job/raster_files.py"/>
        <source>%1: no raster is in the folder: choose another one.</source>
        <translation>%1: im Ordner ist kein Raster: wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../core/job/raster_files.py"/>
        <source>%1: no raster is given, but only files that lie beside rasters, such as '%2': choose the rasters.</source>
        <translation>%1: kein Raster ist angegeben, sondern nur Dateien, die neben Rastern liegen, wie '%2': wählen Sie die Raster.</translation>
    </message>
    <message>
        <location filename="../../core/job/result_columns.py"/>
        <source>The input already has fields of these names, which are kept: %1.</source>
        <translation>Die Eingabe hat schon Felder mit diesen Namen, die behalten werden: %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose network is fixed</source>
        <translation>deren Netz fest ist</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>fitted without epochs</source>
        <translation>ohne Epochen angepasst</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose segments are single pixels or statistics</source>
        <translation>deren Segmente einzelne Pixel oder Statistiken sind</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>without planar images</source>
        <translation>ohne planare Bilder</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose network starts from scratch</source>
        <translation>deren Netz von Grund auf trainiert wird</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>another network than TempCNN</source>
        <translation>ein anderes Netz als TempCNN</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>any but %1</source>
        <translation>etwas anderes als %1</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set METHOD to '%1'</source>
        <translation>setzen Sie METHOD auf '%1'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose sampler is fixed</source>
        <translation>deren Auswahl der Pixel fest ist</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set WEIGHTS to 'file'</source>
        <translation>setzen Sie WEIGHTS auf 'file'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>choose a model of random walks, random pixels, PSE and L-TAE, patches, or a committee</source>
        <translation>wählen Sie ein Modell von Zufallswegen, zufälligen Pixeln, PSE und L-TAE, Ausschnitten oder ein Komitee</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose number of segments is fixed</source>
        <translation>deren Anzahl von Segmenten fest ist</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give a file for ATTENTION or SEMANTIC</source>
        <translation>geben Sie eine Datei für ATTENTION oder SEMANTIC an</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give a cluster in CLUSTER</source>
        <translation>geben Sie einen Cluster in CLUSTER an</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set GROUPING to '%1'</source>
        <translation>setzen Sie GROUPING auf '%1'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give one stacked raster</source>
        <translation>geben Sie ein gestapeltes Raster an</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>each of one acquisition</source>
        <translation>je eines pro Aufnahme</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give the masks</source>
        <translation>geben Sie die Masken an</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set METHOD to</source>
        <translation>setzen Sie METHOD auf</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>add to METHODS</source>
        <translation>ergänzen Sie METHODS um</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4; season %5 to %6; bands: %7.</source>
        <translation>%1 Aufnahmen an %2 Terminen, %3 bis %4; Saison %5 bis %6; Kanäle: %7.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>MASKS are given, but MASK_INVALID is empty, so that nothing would be masked: give the mask values to ignore, such as 1, or leave MASKS empty.</source>
        <translation>MASKS sind angegeben, aber MASK_INVALID ist leer, sodass nichts maskiert würde: geben Sie die zu ignorierenden Maskenwerte an, wie 1, oder lassen Sie MASKS leer.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>SERIES: no raster is given: give the images of the series, or a series file in SERIES_FILE.</source>
        <translation>SERIES: kein Raster ist angegeben: geben Sie die Bilder der Serie an, oder eine Seriendatei in SERIES_FILE.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>STACK_ORDER is '%1', but has no effect on a series of one band: leave it at '%2'.</source>
        <translation>STACK_ORDER ist '%1', hat aber bei einer Serie mit einem Kanal keine Wirkung: lassen Sie es auf '%2'.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>The images lie in %1 zones (%2): each parcel is read in the one whose tiles cover most of it, or which holds most of its area.</source>
        <translation>Die Bilder liegen in %1 Zonen (%2): jede Parzelle wird in der Zone gelesen, deren Kacheln sie am meisten abdecken, oder die den größten Teil ihrer Fläche enthält.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>Mask values that are ignored: %1.</source>
        <translation>Ignorierte Maskenwerte: %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 and %2 are both given, but the file has images, dates, bands and masks: leave %3 %4, or leave SERIES_FILE empty.</source>
        <translation>%1 und %2 sind beide angegeben, aber die Datei hat Bilder, Termine, Kanäle und Masken: lassen Sie %3 %4, oder lassen Sie SERIES_FILE leer.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>SERIES_FILE: its raster '%1' cannot be opened, since it or an image of its product is missing or damaged: build the series again.</source>
        <translation>SERIES_FILE: ihr Raster '%1' kann nicht geöffnet werden, da es oder ein Bild seines Produkts fehlt oder beschädigt ist: erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 with %2 dates</source>
        <translation>%1 mit %2 Terminen</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>at its default</source>
        <translation>auf der Vorgabe</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>%1Validation parcels: overall accuracy %2, macro F1 %3, kappa %4.</source>
        <translation>%1Validierungsparzellen: Gesamtgenauigkeit %2, Makro-F1 %3, Kappa %4.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Baseline (LDA on the same parcels): overall accuracy %1.</source>
        <translation>Vergleichsbasis (LDA auf denselben Parzellen): Gesamtgenauigkeit %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Groups of crops: %1 of the validation parcels correct.</source>
        <translation>Kulturgruppen: %1 der Validierungsparzellen richtig.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>%1 label(s) were judged wrong and left out. %2</source>
        <translation>%1 {1|Label wurde|Labels wurden} als falsch beurteilt und weggelassen. %2</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Best epoch %1.</source>
        <translation>Beste Epoche %1.</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>Budget: %1 optimiser steps of %2 segments, in %3 epochs of %4 segments (%5)%6.</source>
        <translation>Umfang: %1 Optimierungsschritte zu %2 Segmenten, in %3 Epochen zu %4 Segmenten (%5)%6.</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>each parcel gives equally many</source>
        <translation>jede Parzelle gibt gleich viele</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>all of each parcel</source>
        <translation>alle jeder Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>, with a jitter of %1</source>
        <translation>, mit einer Störung von %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>, with a jitter like the differences within classes</source>
        <translation>, mit einer Streuung wie die Unterschiede innerhalb der Klassen</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>The validation parcels do not show that at most %1 of the answers in pred_group are wrong, not even with groups alone, which are given to all parcels: this takes %2 validation parcels or more, with hardly any in a wrong group.</source>
        <translation>Die Validierungsparzellen zeigen nicht, dass höchstens %1 der Antworten in pred_group falsch sind, selbst nicht mit Gruppen allein, die nun alle Parzellen erhalten: dazu braucht es %2 Validierungsparzellen oder mehr, von denen kaum eine in einer falschen Gruppe ist.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: no parcel of the class %1 has a group: give each class a group, its own name if it has no other.</source>
        <translation>HIERARCHY_FIELD: keine Parzelle der Klasse %1 hat eine Gruppe: geben Sie jeder Klasse eine Gruppe, ihren eigenen Namen, wenn sie keine andere hat.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: all classes are in the group '%1', so that the group says nothing: choose a field with two groups or more, or leave it empty.</source>
        <translation>HIERARCHY_FIELD: alle Klassen sind in der Gruppe '%1', sodass die Gruppe nichts aussagt: wählen Sie ein Feld mit zwei oder mehr Gruppen, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: each class is in a group of its own, so that the group says no more than the class: choose a field that joins classes, or leave it empty.</source>
        <translation>HIERARCHY_FIELD: jede Klasse ist in einer eigenen Gruppe, sodass die Gruppe nicht mehr aussagt als die Klasse: wählen Sie ein Feld, das Klassen zusammenfasst, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: the class '%1' has several groups, %2: give all parcels of a class the same group.</source>
        <translation>HIERARCHY_FIELD: die Klasse '%1' hat mehrere Gruppen, %2: geben Sie allen Parzellen einer Klasse dieselbe Gruppe.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: the group '%1' has the name of a class, so that pred_group would be ambiguous: rename the group.</source>
        <translation>HIERARCHY_FIELD: die Gruppe '%1' hat den Namen einer Klasse, sodass pred_group mehrdeutig wäre: benennen Sie die Gruppe um.</translation>
    </message>
    <message>
        <location filename="../../core/learning/cleaning.py"/>
        <source>label judged wrong</source>
        <translation>Label als falsch beurteilt</translation>
    </message>
    <message>
        <location filename="../../core/learning/committee.py"/>
        <source>Committee: %1.</source>
        <translation>Komitee: %1.</translation>
    </message>
    <message>
        <location filename="../../core/learning/decide.py"/>
        <source>The network gives no finite probabilities for %1 of %2 %3: the weights of the model are damaged, or the values of SERIES are far beyond those that it was trained on. Check SERIES, or train again.</source>
        <translation>Das Netz gibt keine endlichen Wahrscheinlichkeiten für %1 von %2 %3: die Gewichte des Modells sind beschädigt, oder die Werte von SERIES liegen weit außerhalb derer des Trainings. Prüfen Sie SERIES, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>Prediction sets (coverage %1): %2 parcels with one class, %3 with several, %4 with none.</source>
        <translation>Vorhersagemengen (Überdeckung %1): %2 Parzellen mit einer Klasse, %3 mit mehreren, %4 mit keiner.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>they are in every set</source>
        <translation>sie sind in jeder Menge</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>they share a limit, and the coverage holds for them together only</source>
        <translation>sie haben eine gemeinsame Grenze, und die Überdeckung gilt nur für sie zusammen</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>A coverage of %1 needs %2 validation parcels of a class. These have fewer: %3; %4.</source>
        <translation>Eine Überdeckung von %1 braucht %2 Validierungsparzellen einer Klasse. Diese haben weniger: %3; %4.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>pred_novel cannot be below %1: the model has %2 validation parcels, and %3 needs %4.</source>
        <translation>pred_novel kann nicht unter %1 liegen: das Modell hat %2 Validierungsparzellen, und %3 braucht %4.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>%1 of %2 parcels are unlike those that the model was trained on (pred_novel below %3; of parcels like them %4 would be).</source>
        <translation>%1 von %2 Parzellen sind anders als die, auf denen das Modell trainiert wurde (pred_novel unter %3; von ähnlichen Parzellen wären es %4).</translation>
    </message>
    <message>
        <location filename="../../core/learning/epochs.py"/>
        <source>The training diverged in epoch %1: lower LEARNING_RATE (now %2).</source>
        <translation>Das Training ist in Epoche %1 divergiert: senken Sie LEARNING_RATE (jetzt %2).</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>Epoch %1: training loss %2, segment accuracy %3; validation loss %4, parcel accuracy %5</source>
        <translation>Epoche %1: Trainingsverlust %2, Genauigkeit der Segmente %3; Validierungsverlust %4, Genauigkeit der Parzellen %5</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>; best epoch %1</source>
        <translation>; beste Epoche %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>Final training on all parcels, epoch %1 of %2: training loss %3, segment accuracy %4</source>
        <translation>Endgültiges Training auf allen Parzellen, Epoche %1 von %2: Trainingsverlust %3, Genauigkeit der Segmente %4</translation>
    </message>
    <message>
        <location filename="../../core/learning/labelled.py"/>
        <source>No parcel can be used for training: %1. Check PARCELS, CLASS_FIELD and INNER_BUFFER, and that the images cover the parcels.</source>
        <translation>Keine Parzelle kann für das Training verwendet werden: %1. Prüfen Sie PARCELS, CLASS_FIELD und INNER_BUFFER, und ob die Bilder die Parzellen abdecken.</translation>
    </message>
    <message>
        <location filename="../../core/learning/labelled.py"/>
        <source>Training needs at least two classes with %1 usable parcels each, but CLASS_FIELD gives: %2.</source>
        <translation>Das Training braucht mindestens zwei Klassen mit je %1 brauchbaren Parzellen, aber CLASS_FIELD ergibt: %2.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random walks</source>
        <translation>Zufallswege</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random walks (planar images of neighbouring pixels)</source>
        <translation>Zufallswege (planare Bilder benachbarter Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random pixels</source>
        <translation>Zufällige Pixel</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random pixels (planar images without neighbourhood)</source>
        <translation>Zufällige Pixel (planare Bilder ohne Nachbarschaft)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Hilbert curve</source>
        <translation>Hilbert-Kurve</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Hilbert curve (planar images)</source>
        <translation>Hilbert-Kurve (planare Bilder)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Snake curve</source>
        <translation>Schlangenkurve</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Snake curve (planar images)</source>
        <translation>Schlangenkurve (planare Bilder)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Spiral curve</source>
        <translation>Spiralkurve</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Spiral curve (planar images)</source>
        <translation>Spiralkurve (planare Bilder)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>TempCNN (temporal convolutions, by pixel)</source>
        <translation>TempCNN (zeitliche Faltungen, pro Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>LSTM (recurrent network, by pixel)</source>
        <translation>LSTM (rekurrentes Netz, pro Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Recurrence plots</source>
        <translation>Rekurrenzplots</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Recurrence plots (images of single pixels)</source>
        <translation>Rekurrenzplots (Bilder einzelner Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>2-D CNN, then 1-D CNN</source>
        <translation>2-D-CNN, dann 1-D-CNN</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>2-D CNN, then 1-D CNN (patches)</source>
        <translation>2-D-CNN, dann 1-D-CNN (Ausschnitte)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>The hybrid strategy that the introduction of ICPR names: %1</source>
        <translation>Die hybride Strategie, die die Einleitung von ICPR nennt: %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>U-Net, then GRU</source>
        <translation>U-Net, dann GRU</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>U-Net, then GRU (patches)</source>
        <translation>U-Net, dann GRU (Ausschnitte)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>3-D CNN (patches)</source>
        <translation>3-D-CNN (Ausschnitte)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>PSE and L-TAE</source>
        <translation>PSE und L-TAE</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>PSE and L-TAE (attention over sets of pixels)</source>
        <translation>PSE und L-TAE (Aufmerksamkeit über Mengen von Pixeln)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Linear discriminant analysis</source>
        <translation>Lineare Diskriminanzanalyse</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>LDA (linear discriminant analysis, by pixel)</source>
        <translation>LDA (lineare Diskriminanzanalyse, pro Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, 1936; scikit-learn.</source>
        <translation>Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, 1936; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest of pixels</source>
        <translation>Random Forest der Pixel</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest (by pixel)</source>
        <translation>Random Forest (pro Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.</source>
        <translation>Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Gradient boosting of pixels</source>
        <translation>Gradient Boosting der Pixel</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Gradient boosting (by pixel)</source>
        <translation>Gradient Boosting (pro Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Friedman: Greedy function approximation: a gradient boosting machine. Annals of Statistics 29(5), 2001; scikit-learn.</source>
        <translation>Friedman: Greedy function approximation: a gradient boosting machine. Annals of Statistics 29(5), 2001; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Support vector machine</source>
        <translation>Support-Vektor-Maschine</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>SVM (support vector machine, by pixel)</source>
        <translation>SVM (Support-Vektor-Maschine, pro Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.</source>
        <translation>Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>MiniRocket (random convolutions, by pixel)</source>
        <translation>MiniRocket (zufällige Faltungen, pro Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest of parcel statistics</source>
        <translation>Random Forest der Parzellenstatistik</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Breiman: Random forests. Machine Learning 45, 2001, on mean and STD over each parcel's pixels; scikit-learn.</source>
        <translation>Breiman: Random forests. Machine Learning 45, 2001, auf Mittel und STD der Pixel jeder Parzelle; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Committee (several methods, weighted)</source>
        <translation>Komitee (mehrere Methoden, gewichtet)</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The bands have no names (%1) and are taken in this order: make sure that it is the same as in the training. Bands that are described in the rasters, such as nir, are found by name.</source>
        <translation>Die Kanäle haben keine Namen (%1) und werden in dieser Reihenfolge genommen: stellen Sie sicher, dass es die des Trainings ist. Kanäle, die in den Rastern beschrieben sind, wie nir, werden nach Namen gefunden.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>%1 of the model's %2 dates have no image within %3 days (days %4%5 after %6): their values are interpolated.</source>
        <translation>%1 der %2 Termine des Modells haben kein Bild innerhalb von %3 Tagen (Tage %4%5 nach %6): ihre Werte werden interpoliert.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model's season begins on %1, that of this series on %2: %3 days %4 in the year. If the crops did not shift as much, set SEASON_START to the same day of the year as the model's.</source>
        <translation>Die Saison des Modells beginnt am %1, die dieser Serie am %2: im Jahr %3 Tage %4. Wenn sich die Kulturen nicht ebenso verschoben haben, setzen Sie SEASON_START auf denselben Tag des Jahres wie beim Modell.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained with masks, but MASKS is empty: unless clouds are no-data in the images already, they are classified as if they were crops. Give the masks.</source>
        <translation>Das Modell wurde mit Masken trainiert, aber MASKS ist leer: sofern Wolken nicht schon NoData in den Bildern sind, werden sie klassifiziert, als wären sie Kulturen. Geben Sie die Masken an.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on %1, but the series gives %2: %3; choose the model's bands in BANDS, or describe the bands of the rasters by such names.</source>
        <translation>Das Modell wurde auf %1 trainiert, aber die Serie gibt %2: %3; wählen Sie die Kanäle des Modells in BANDS, oder beschreiben Sie die Kanäle der Raster mit solchen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on values in '%1', but those of the series are in '%2': give products with the same values.</source>
        <translation>Das Modell wurde auf Werten in '%1' trainiert, aber die der Serie sind in '%2': geben Sie Produkte mit denselben Werten an.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on %1, but the series gives %2: choose the same bands in BANDS.</source>
        <translation>Das Modell wurde auf %1 trainiert, aber die Serie gibt %2: wählen Sie dieselben Kanäle in BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model's bands are named %1, those of the series %2: they are taken in this order; make sure that it is the same.</source>
        <translation>Die Kanäle des Modells heißen %1, die der Serie %2: sie werden in dieser Reihenfolge genommen; stellen Sie sicher, dass es dieselbe ist.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The series covers none of the model's season: the model uses days %1 to %2 after the season's start, the images lie at days %3 to %4 after %5. Change SEASON_START.</source>
        <translation>Die Serie deckt nichts von der Saison des Modells ab: das Modell verwendet die Tage %1 bis %2 nach Beginn der Saison, die Bilder liegen an den Tagen %3 bis %4 nach %5. Ändern Sie SEASON_START.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>%1 parcels of %2 classes, %3 pixels, planar images of %4 x %5 x %6.</source>
        <translation>%1 Parzellen von %2 Klassen, %3 Pixel, planare Bilder von %4 x %5 x %6.</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>The model is no better than always answering the largest class: it classifies %1 of the validation parcels correctly, %2 are of that class. Check the class field and the dates, give more parcels of the rare classes, or try a lower learning rate (LEARNING_RATE).</source>
        <translation>Das Modell ist nicht besser, als immer mit der größten Klasse zu antworten: es klassifiziert %1 der Validierungsparzellen richtig, %2 sind von dieser Klasse. Prüfen Sie das Feld der Klasse und die Termine, geben Sie mehr Parzellen der seltenen Klassen an, oder versuchen Sie eine niedrigere Lernrate (LEARNING_RATE).</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>Linear discriminant analysis, fitted on the same parcels, classifies %1 of the validation parcels correctly, this model %2 (p = %3): train by another method (METHOD), LDA or a committee, give more parcels, or compare methods by cross-validation.</source>
        <translation>Lineare Diskriminanzanalyse, angepasst auf denselben Parzellen, klassifiziert %1 der Validierungsparzellen richtig, dieses Modell %2 (p = %3): trainieren Sie mit einer anderen Methode (METHOD), LDA oder einem Komitee, geben Sie mehr Parzellen an, oder vergleichen Sie Methoden durch Kreuzvalidierung.</translation>
    </message>
    <message>
        <location filename="../../core/learning/tasks.py"/>
        <source>WEIGHTS_FILE '%1'</source>
        <translation>WEIGHTS_FILE '%1'</translation>
    </message>
    <message>
        <location filename="../../core/learning/time_left.py"/>
        <source>%1; about %2 left</source>
        <translation>%1; noch etwa %2</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>2 to %1 classes, with different names of 1 to %2 characters: merge or rename classes in CLASS_FIELD</source>
        <translation>2 bis %1 Klassen, mit verschiedenen Namen von 1 bis %2 Zeichen: fassen Sie Klassen in CLASS_FIELD zusammen, oder benennen Sie sie um</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>1 to %1 bands, with names of at most %2 characters: choose fewer in BANDS, or rename them</source>
        <translation>1 bis %1 Kanäle, mit Namen von höchstens %2 Zeichen: wählen Sie weniger in BANDS, oder benennen Sie sie um</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>bands whose values differ and are below 3e38: check the no-data value of SERIES</source>
        <translation>Kanäle, deren Werte sich unterscheiden und unter 3e38 liegen: prüfen Sie den NoData-Wert von SERIES</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>2 to %1 time steps after the season's start: lower STEPS, or give fewer dates</source>
        <translation>2 bis %1 Zeitschritte nach Beginn der Saison: senken Sie STEPS, oder geben Sie weniger Termine an</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>segments of 1 to %1 pixels, at most %2 percent of a parcel's pixels: lower LENGTH or FRACTION</source>
        <translation>Segmente von 1 bis %1 Pixeln, höchstens %2 Prozent der Pixel einer Parzelle: senken Sie LENGTH oder FRACTION</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>a network that takes its segments: choose another BACKBONE or METHOD</source>
        <translation>ein Netz, das seine Segmente annimmt: wählen Sie ein anderes BACKBONE oder eine andere METHOD</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>settings that are plain numbers and texts</source>
        <translation>Einstellungen, die einfache Zahlen und Texte sind</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>inputs that are named by their files</source>
        <translation>Eingaben, die mit ihren Dateien benannt sind</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>scores for each of its classes</source>
        <translation>Werte für jede seiner Klassen</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>a group of 1 to %1 characters for each class: rename groups in HIERARCHY_FIELD</source>
        <translation>eine Gruppe von 1 bis %1 Zeichen für jede Klasse: benennen Sie Gruppen in HIERARCHY_FIELD um</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>CPU, %1 threads</source>
        <translation>Prozessor, %1 Threads</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>DEVICE is '%1', but PyTorch %2 finds no such device here: use 'auto' or 'cpu', or install a PyTorch built for this device.</source>
        <translation>DEVICE ist '%1', aber PyTorch %2 findet hier kein solches Gerät: nehmen Sie 'auto' oder 'cpu', oder installieren Sie ein PyTorch, das für dieses Gerät gebaut ist.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>The device's memory is too small for %1: continuing on the CPU.</source>
        <translation>Der Speicher des Geräts ist zu klein für %1: weiter auf der CPU.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>The memory of the device (%1) is full: continuing with BATCH_SIZE %2.</source>
        <translation>Der Speicher des Geräts (%1) ist voll: weiter mit BATCH_SIZE %2.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>the pixels</source>
        <translation>die Pixel</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>one image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>There is not enough memory to classify one planar image: lower STEPS or LENGTH.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um ein planares Bild zu klassifizieren: senken Sie STEPS oder LENGTH.</translation>
    </message>
    <message>
        <location filename="../../core/networks/layouts.py"/>
        <source>expected one pixel, got %1</source>
        <translation>ein Pixel erwartet, %1 erhalten</translation>
    </message>
    <message>
        <location filename="../../core/networks/layouts.py"/>
        <source>expected side x side pixels with an odd side, got %1</source>
        <translation>Seite x Seite Pixel mit ungerader Seite erwartet, %1 erhalten</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged, its calibration parcels are not those of its network and classes: train again.</source>
        <translation>MODEL: '%1' ist beschädigt, seine Kalibrierungsparzellen passen nicht zu seinem Netz und seinen Klassen: trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' has a damaged header: train again.</source>
        <translation>MODEL: '%1' hat einen beschädigten Kopf: trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged, its weights are not those of the backbone '%2' for %3 classes: train again.</source>
        <translation>MODEL: '%1' ist beschädigt, seine Gewichte sind nicht die des Backbones '%2' für %3 Klassen: trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' holds a network, but it is not a model of Planar SITS: choose a file that 'Train a parcel classifier' wrote.</source>
        <translation>MODEL: '%1' enthält ein Netz, ist aber kein Modell von Planar SITS: wählen Sie eine Datei, die 'Klassifikator für Parzellen trainieren' geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' has format %2, newer than the format %3 that this plugin reads: update the plugin.</source>
        <translation>MODEL: '%1' hat das Format %2, neuer als das Format %3, das dieses Plugin liest: aktualisieren Sie das Plugin.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' was written by an earlier version of Planar SITS, with another network under the name '%2': train again.</source>
        <translation>MODEL: '%1' wurde von einer früheren Version von Planar SITS geschrieben, mit einem anderen Netz unter dem Namen '%2': trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: no model can be written, since 'Classify parcels' would refuse it. A model needs %1.</source>
        <translation>MODEL: kein Modell kann geschrieben werden, da 'Parzellen klassifizieren' es ablehnen würde. Ein Modell braucht %1.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged: %2</source>
        <translation>MODEL: '%1' ist beschädigt: %2</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: %1 Train again.</source>
        <translation>MODEL: %1 Trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: %1 Choose another model file.</source>
        <translation>MODEL: %1 Wählen Sie eine andere Modelldatei.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: nothing is written, since %1</source>
        <translation>MODEL: nichts wird geschrieben, da %1</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' cannot take a series of %2 steps: set STEPS to 2 or more.</source>
        <translation>'%1' kann keine Serie von %2 Schritten annehmen: setzen Sie STEPS auf 2 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>MODEL: the network '%1' has no convolutional map of dates and pixels, so there is no attention to show: train with BACKBONE 'compact', or by the method %2.</source>
        <translation>MODEL: das Netz '%1' hat keine Faltungskarte von Terminen und Pixeln, sodass keine Aufmerksamkeit gezeigt werden kann: trainieren Sie mit BACKBONE 'compact', oder mit der Methode %2.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' takes square patches with a pixel at their centre, not %2 pixels: set LENGTH to 9, 25, 49 or another square of an odd number.</source>
        <translation>'%1' nimmt quadratische Ausschnitte mit einem Pixel in ihrer Mitte, nicht %2 Pixel: setzen Sie LENGTH auf 9, 25, 49 oder ein anderes Quadrat einer ungeraden Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' takes single pixels, not %2: set LENGTH to 1.</source>
        <translation>'%1' nimmt einzelne Pixel, nicht %2: setzen Sie LENGTH auf 1.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>The weights in %1 do not fit the backbone: %2 of %3 tensors are missing or of another shape, the first is '%4'. Choose the BACKBONE that the weights belong to.</source>
        <translation>Die Gewichte in %1 passen nicht zum Backbone: %2 von %3 Tensoren fehlen oder haben eine andere Form, der erste ist '%4'. Wählen Sie das BACKBONE, zu dem die Gewichte gehören.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>the network of METHOD</source>
        <translation>das Netz von METHOD</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>WEIGHTS is 'imagenet', but %1 '%2' is not from torchvision and has no ImageNet weights: use WEIGHTS 'none', or another BACKBONE.</source>
        <translation>WEIGHTS ist 'imagenet', aber %1 '%2' ist nicht von torchvision und hat keine ImageNet-Gewichte: nehmen Sie WEIGHTS 'none', oder ein anderes BACKBONE.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>The ImageNet weights of '%1' are not on this computer and cannot be downloaded (%2): on a connected computer save torchvision's weights as .safetensors and give them with WEIGHTS 'file', or use WEIGHTS 'none'.</source>
        <translation>Die ImageNet-Gewichte von '%1' sind nicht auf diesem Computer und können nicht heruntergeladen werden (%2): speichern Sie die Gewichte von torchvision auf einem verbundenen Computer als .safetensors und geben Sie sie mit WEIGHTS 'file' an, oder nehmen Sie WEIGHTS 'none'.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>WEIGHTS_FILE: %1 Only .safetensors files are loaded, since others can run code.</source>
        <translation>WEIGHTS_FILE: %1 Nur .safetensors-Dateien werden geladen, da andere Code ausführen können.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is not a file.</source>
        <translation>'%1' ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is empty.</source>
        <translation>'%1' ist leer.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has %2 GiB, more than the %3 GiB that a file of weights may have.</source>
        <translation>'%1' hat %2 GiB, mehr als die %3 GiB, die eine Datei mit Gewichten haben darf.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>too many values</source>
        <translation>zu viele Werte</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>too many digits</source>
        <translation>zu viele Ziffern</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is not a .safetensors file, or it is truncated.</source>
        <translation>'%1' ist keine .safetensors-Datei, oder sie ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is truncated or has been changed: its size is wrong.</source>
        <translation>'%1' ist abgeschnitten oder wurde verändert: die Größe stimmt nicht.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' cannot be read (%2).</source>
        <translation>'%1' kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has a damaged header.</source>
        <translation>'%1' hat einen beschädigten Kopf.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is damaged (%2).</source>
        <translation>'%1' ist beschädigt (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has numbers of a type that NumPy lacks, such as bfloat16: save it as float32.</source>
        <translation>'%1' hat Zahlen eines Typs, den NumPy nicht kennt, wie bfloat16: speichern Sie sie als float32.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is damaged: numbers in the tensor '%2' are not finite, or larger than %3.</source>
        <translation>'%1' ist beschädigt: Zahlen im Tensor '%2' sind nicht endlich, oder größer als %3.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' cannot be written (%2).</source>
        <translation>'%1' kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/torchvision_nets.py"/>
        <source>The backbone '%1' cannot take segments of %2 pixels: set LENGTH to %3 or more, or use the backbone 'compact'.</source>
        <translation>Das Backbone '%1' kann keine Segmente von %2 Pixeln annehmen: setzen Sie LENGTH auf %3 oder mehr, oder nehmen Sie das Backbone 'compact'.</translation>
    </message>
    <message>
        <location filename="../../core/networks/torchvision_nets.py"/>
        <source>The backbone '%1' cannot take a series of %2 steps: set STEPS to %3 or more, or use the backbone 'compact'.</source>
        <translation>Das Backbone '%1' kann keine Serie von %2 Schritten annehmen: setzen Sie STEPS auf %3 oder mehr, oder nehmen Sie das Backbone 'compact'.</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Date by date: all bands of the first date, then of the second</source>
        <translation>Termin für Termin: alle Kanäle des ersten Termins, dann des zweiten</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Band by band: the first band of all dates, then the second</source>
        <translation>Kanal für Kanal: der erste Kanal aller Termine, dann der zweite</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Walks through neighbouring pixels</source>
        <translation>Wege durch benachbarte Pixel</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Pixels in random order</source>
        <translation>Pixel in zufälliger Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>SqueezeNet 1.0</source>
        <translation>SqueezeNet 1.0</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>SqueezeNet 1.1</source>
        <translation>SqueezeNet 1.1</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>ResNet-18</source>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>MobileNetV3 small</source>
        <translation>MobileNetV3 small</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Compact: a small network, for training from scratch</source>
        <translation>Compact: ein kleines Netz, für Training von Grund auf</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>None: training from scratch</source>
        <translation>Keine: Training von Grund auf</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>ImageNet: downloaded once</source>
        <translation>ImageNet: einmal heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Automatic: a GPU by CUDA, else the CPU</source>
        <translation>Automatisch: eine GPU über CUDA, sonst die CPU</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>NVIDIA or AMD GPU (CUDA, ROCm)</source>
        <translation>NVIDIA- oder AMD-GPU (CUDA, ROCm)</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Apple GPU (Metal, not tested)</source>
        <translation>Apple-GPU (Metal, nicht getestet)</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Grad-CAM++</source>
        <translation>Grad-CAM++</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Mean of the segments, weighted by margin</source>
        <translation>Mittel der Segmente, gewichtet mit dem Abstand</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Mean of the segments</source>
        <translation>Mittel der Segmente</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Dates that every segment has above its threshold</source>
        <translation>Termine, die in jedem Segment über dessen Schwellenwert liegen</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Each parcel by itself</source>
        <translation>Jede Parzelle für sich</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Parcels with the same value of the group field</source>
        <translation>Parzellen mit demselben Wert des Gruppenfelds</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Parcels in the same square of land</source>
        <translation>Parzellen im selben Quadrat Land</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>All segments vote</source>
        <translation>Alle Segmente stimmen ab</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Adaptive: segments until the class is settled</source>
        <translation>Adaptiv: Segmente, bis die Klasse feststeht</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cirrus</source>
        <translation>Cirrus</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Saturated pixels</source>
        <translation>Gesättigte Pixel</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Unknown: taken from the layer</source>
        <translation>Unbekannt: aus dem Layer entnommen</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>By 'Choose next visits', or with probabilities in the field visit_prob</source>
        <translation>Mit 'Nächste Besuche wählen', oder mit Wahrscheinlichkeiten im Feld visit_prob</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>At random from all parcels</source>
        <translation>Zufällig aus allen Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>At random within each stratum</source>
        <translation>Zufällig innerhalb jedes Stratums</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Accuracy and areas: a random sample</source>
        <translation>Genauigkeit und Flächen: eine Zufallsstichprobe</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>A better model: parcels to learn from</source>
        <translation>Ein besseres Modell: Parzellen zum Lernen</translation>
    </message>
    <message>
        <location filename="../../core/patience.py"/>
        <source>its pixels cannot be read</source>
        <translation>seine Pixel können nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../core/planar/images.py"/>
        <source>CANVAS is on, but the planar image is %1 steps x %2 pixels and the canvas %3 x %4: lower STEPS or LENGTH, or switch CANVAS off.</source>
        <translation>CANVAS ist eingeschaltet, aber das planare Bild hat %1 Schritte x %2 Pixel und die Leinwand %3 x %4: senken Sie STEPS oder LENGTH, oder schalten Sie CANVAS aus.</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/curves.py"/>
        <source>Each column is one pixel of the piece, along the curve from the number on the map</source>
        <translation>Jede Spalte ist ein Pixel des Stücks, entlang der Kurve ab der Zahl auf der Karte</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/parcel.py"/>
        <source>The one column holds the statistics of the parcel</source>
        <translation>Die eine Spalte enthält die Statistik der Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/patches.py"/>
        <source>Each column is one pixel of the patch around the number on the map, row by row, black outside the parcel</source>
        <translation>Jede Spalte ist ein Pixel des Ausschnitts um die Zahl auf der Karte, Zeile für Zeile, schwarz außerhalb der Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/pixels.py"/>
        <source>Each column is one pixel of the segment, in any order</source>
        <translation>Jede Spalte ist ein Pixel des Segments, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/pixels.py"/>
        <source>The one column is the pixel at the number on the map</source>
        <translation>Die eine Spalte ist das Pixel an der Zahl auf der Karte</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/walks.py"/>
        <source>Each column is one pixel of the walk, step by step from the number on the map</source>
        <translation>Jede Spalte ist ein Pixel des Weges, Schritt für Schritt ab der Zahl auf der Karte</translation>
    </message>
    <message>
        <location filename="../../core/planar/segments.py"/>
        <source>%1 is not the square of an odd number</source>
        <translation>%1 ist nicht das Quadrat einer ungeraden Zahl</translation>
    </message>
    <message>
        <location filename="../../core/planar/time_axis.py"/>
        <source>STEPS is 1: a time axis needs at least 2 steps; use 0 for an automatic time axis.</source>
        <translation>STEPS ist 1: eine Zeitachse braucht mindestens 2 Schritte; nehmen Sie 0 für eine automatische Zeitachse.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>aerosol coastalblue coastalaerosol ultrablue</source>
        <translation>aerosol coastalblue coastalaerosol ultrablue</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>nirnarrow narrownir nir2 nir865</source>
        <translation>nirnarrow narrownir nir2 nir865</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>watervapour watervapor</source>
        <translation>watervapour watervapor</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>B1 coastal, B2 blue, B3 green, B4 red, B5 rededge1, B6 rededge2, B7 rededge3, B8 nir, B8A nir08, B9 nir09, B10 cirrus, B11 swir16, B12 swir22</source>
        <translation>B1 coastal, B2 blue, B3 green, B4 red, B5 rededge1, B6 rededge2, B7 rededge3, B8 nir, B8A nir08, B9 nir09, B10 cirrus, B11 swir16, B12 swir22</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>B1 coastal, B2 blue, B3 green, B4 red, B5 nir, B6 swir16, B7 swir22, B9 cirrus</source>
        <translation>B1 coastal, B2 blue, B3 green, B4 red, B5 nir, B6 swir16, B7 swir22, B9 cirrus</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>B1 blue, B2 green, B3 red, B4 nir, B5 swir16, B7 swir22</source>
        <translation>B1 blue, B2 green, B3 red, B4 nir, B5 swir16, B7 swir22</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>B2 coastal, B3 blue, B4 green, B7 red, B8 rededge1, B9 rededge2, B10 rededge3, B11 nir08, B12 nir09</source>
        <translation>B2 coastal, B3 blue, B4 green, B7 red, B8 rededge1, B9 rededge2, B10 rededge3, B11 nir08, B12 nir09</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>, and lacks the files of %1</source>
        <translation>, und ihm fehlen die Dateien von %1</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The product '%1' has no band '%2': it has %3%4; choose among them in BANDS, or download the product again.</source>
        <translation>Das Produkt '%1' hat keinen Kanal '%2': es hat %3%4; wählen Sie daraus in BANDS, oder laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The product '%1' lacks %2, which its metadata list: download it again, or name other bands in BANDS.</source>
        <translation>Dem Produkt '%1' fehlen %2, die seine Metadaten aufführen: laden Sie es neu herunter, oder nennen Sie andere Kanäle in BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The products '%1' and '%2' share no band: choose bands that all products have in BANDS.</source>
        <translation>Die Produkte '%1' und '%2' haben keinen gemeinsamen Kanal: wählen Sie in BANDS Kanäle, die alle Produkte haben.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>BANDS: '%1' and '%2' are both the band %3 of '%4': name it once.</source>
        <translation>BANDS: '%1' und '%2' sind beide der Kanal %3 von '%4': nennen Sie ihn einmal.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>BANDS: '%1' is %2 in '%3', but %4 in '%5': give common names, such as nir,red,green.</source>
        <translation>BANDS: '%1' ist %2 in '%3', aber %4 in '%5': geben Sie allgemeine Namen an, wie nir,red,green.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>; Sentinel-2 must be harmonized</source>
        <translation>; Sentinel-2 muss harmonisiert sein</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>The stack does not say its scale: that of the collection is taken, value = %1 x stored value %2%3.</source>
        <translation>Der Stapel nennt seine Skalierung nicht: die der Sammlung wird genommen, Wert = %1 x gespeicherter Wert %2%3.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <location filename="../../core/products/generic.py"/>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' does not say its unit: its values are %2.</source>
        <translation>'%1' nennt seine Einheit nicht: seine Werte sind %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>'%1' was left out: its bands (%2, %3, …) have no dates; rename them with the dates of the images before the export.</source>
        <translation>'%1' wurde weggelassen: seine Kanäle (%2, %3, …) haben keine Termine; benennen Sie sie vor dem Export mit den Terminen der Bilder.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The folder '%1' cannot be read (%2): check its permissions.</source>
        <translation>Der Ordner '%1' kann nicht gelesen werden (%2): prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The folder '%1' does not exist: choose a folder of products.</source>
        <translation>Der Ordner '%1' existiert nicht: wählen Sie einen Ordner mit Produkten.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>GDAL cannot read the archive '%1': unpack it.</source>
        <translation>GDAL kann das Archiv '%1' nicht lesen: entpacken Sie es.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The file '%1' of '%2' is larger than %3 MB, which no metadata are: remove the product.</source>
        <translation>Die Datei '%1' von '%2' ist größer als %3 MB, wie es keine Metadaten sind: entfernen Sie das Produkt.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The archive '%1' is truncated or damaged (%2): download it again.</source>
        <translation>Das Archiv '%1' ist abgeschnitten oder beschädigt (%2): laden Sie es neu herunter.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The archive '%1' names a file out of it ('%2'): remove the archive.</source>
        <translation>Das Archiv '%1' nennt eine Datei außerhalb seiner selbst ('%2'): entfernen Sie das Archiv.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>its end is cut off</source>
        <translation>sein Ende ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The file '%1' of '%2' cannot be read (%3): download the product again.</source>
        <translation>Die Datei '%1' von '%2' kann nicht gelesen werden (%3): laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The link '%1' leads out of the folder '%2' and is not followed: remove it, or give the folder it leads to.</source>
        <translation>Die Verknüpfung '%1' führt aus dem Ordner '%2' hinaus und wird nicht verfolgt: entfernen Sie sie, oder geben Sie den Ordner an, zu dem sie führt.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>'%1' is cut off</source>
        <translation>'%1' ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>the folder '%1'</source>
        <translation>dem Ordner '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>the files</source>
        <translation>den Dateien</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: it is an archive in an archive; unpack the outer one.</source>
        <translation>'%1' wurde weggelassen: es ist ein Archiv in einem Archiv; entpacken Sie das äußere.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: it belongs to none of the products.</source>
        <translation>'%1' wurde weggelassen: es gehört zu keinem der Produkte.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>No product was found in %1%2: give products as they were downloaded, or rasters with dates in their names.</source>
        <translation>Kein Produkt wurde gefunden in %1%2: geben Sie Produkte an, wie sie heruntergeladen wurden, oder Raster mit Terminen in ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>(%1 others too).</source>
        <translation>(und %1 weitere).</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The file '%1' does not exist: choose files of products.</source>
        <translation>Die Datei '%1' existiert nicht: wählen Sie Dateien von Produkten.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>ITEMS: '%1' links to files on another drive: move it there.</source>
        <translation>ITEMS: '%1' verweist auf Dateien auf einem anderen Laufwerk: verschieben Sie es dorthin.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' is there twice: one of them was taken.</source>
        <translation>'%1' ist zweimal vorhanden: eines davon wurde genommen.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: %2 replaces it.</source>
        <translation>'%1' wurde weggelassen: %2 ersetzt es.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The products '%1' (%2) and '%3' (%4) are of unlike kinds: build a series of each.</source>
        <translation>Die Produkte '%1' (%2) und '%3' (%4) sind von verschiedener Art: erstellen Sie von jeder eine Serie.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The products '%1' and '%2' are in unlike units (%3, %4): convert one of them.</source>
        <translation>Die Produkte '%1' und '%2' haben verschiedene Einheiten (%3, %4): rechnen Sie eines um.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>'%1' of %2 was left out: it has no BOA image.</source>
        <translation>'%1' von %2 wurde weggelassen: es hat kein BOA-Bild.</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/sentinel1.py"/>
        <source>its name has no date</source>
        <translation>sein Name hat kein Datum</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <location filename="../../core/products/planet.py"/>
        <source>restore its name</source>
        <translation>stellen Sie seinen Namen wieder her</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>its bands have no names</source>
        <translation>seine Kanäle haben keine Namen</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>give the images as FORCE wrote them</source>
        <translation>geben Sie die Bilder an, wie FORCE sie geschrieben hat</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>Level 2 images are there</source>
        <translation>Level-2-Bilder sind vorhanden</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>The stacks '%1_*_%2' were left out: %3.</source>
        <translation>Die Stapel '%1_*_%2' wurden weggelassen: %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>its band %1 has no date</source>
        <translation>sein Kanal %1 hat kein Datum</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>give the stacks as FORCE wrote them</source>
        <translation>geben Sie die Stapel an, wie FORCE sie geschrieben hat</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>%1 are taken</source>
        <translation>%1 werden genommen</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>they hold no observations by date</source>
        <translation>sie enthalten keine Beobachtungen nach Datum</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>The stacks of FORCE hold what its own masks have left.</source>
        <translation>Die Stapel von FORCE enthalten, was dessen eigene Masken übrig gelassen haben.</translation>
    </message>
    <message>
        <location filename="../../core/products/generic.py"/>
        <source>Rasters without a scale: their values are taken as they are.</source>
        <translation>Raster ohne Skalierung: ihre Werte werden genommen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../core/products/generic.py"/>
        <source>'%1' was left out: neither its name nor its bands have a date.</source>
        <translation>'%1' wurde weggelassen: weder sein Name noch seine Kanäle haben ein Datum.</translation>
    </message>
    <message>
        <location filename="../../core/products/hls.py"/>
        <source>it holds no band of reflectance</source>
        <translation>es enthält keinen Reflektanzkanal</translation>
    </message>
    <message>
        <location filename="../../core/products/hls.py"/>
        <source>download its bands</source>
        <translation>laden Sie seine Kanäle herunter</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>MTL.xml of '%1'</source>
        <translation>MTL.xml von '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>it holds no surface reflectance (SR_B*.TIF)</source>
        <translation>es enthält keine Oberflächenreflektanz (SR_B*.TIF)</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/sentinel2.py"/>
        <location filename="../../core/products/sentinel2_items.py"/>
        <location filename="../../core/products/theia.py"/>
        <source>download it again</source>
        <translation>laden Sie es neu herunter</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its metadata have no DATE_ACQUIRED</source>
        <translation>seine Metadaten haben kein DATE_ACQUIRED</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>'%1' was left out: it is not Level-2, its metadata have no group %2.</source>
        <translation>'%1' wurde weggelassen: es ist nicht Level-2, seine Metadaten haben keine Gruppe %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its metadata (MTL.txt, MTL.xml or MTL.json), which hold scale and offset, are missing</source>
        <translation>seine Metadaten (MTL.txt, MTL.xml oder MTL.json), die Skalierung und Offset enthalten, fehlen</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/theia.py"/>
        <source>give the whole folder or archive</source>
        <translation>geben Sie den ganzen Ordner oder das ganze Archiv an</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its MTL.%1 is damaged</source>
        <translation>seine MTL.%1 ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>scale or offset is missing in %1</source>
        <translation>Skalierung oder Offset fehlt in %1</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>Tiles of Landsat have no metadata: the scale %1 and the offset %2 are those of Collection 2.</source>
        <translation>Kacheln von Landsat haben keine Metadaten: Skalierung %1 und Offset %2 sind die der Collection 2.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>%1: '%2' is neither a value, a range nor a bit of a mask; write them as in 3,8-10,bit:3.</source>
        <translation>%1: '%2' ist weder ein Wert noch ein Bereich noch ein Bit einer Maske; schreiben Sie sie wie in 3,8-10,bit:3.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>MASK_CLASSES: '%1' is unknown; choose among %2.</source>
        <translation>MASK_CLASSES: '%1' ist unbekannt; wählen Sie aus %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>The mask '%1' is unknown: give the invalid values in MASK_INVALID.</source>
        <translation>Die Maske '%1' ist unbekannt: geben Sie die ungültigen Werte in MASK_INVALID an.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>The cube '%1' has no scale: its values are taken as they are.</source>
        <translation>Der Datenwürfel '%1' hat keine Skalierung: seine Werte werden genommen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>it has no variable with the dimensions t, y, x</source>
        <translation>er hat keine Variable mit den Dimensionen t, y, x</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with one variable per band and its dates along t</source>
        <translation>speichern Sie den Datenwürfel mit einer Variable pro Kanal und seinen Terminen entlang t</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>The cube '%1' does not say its unit of radar: its values are %2.</source>
        <translation>Der Datenwürfel '%1' nennt seine Radareinheit nicht: seine Werte sind %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>it lies in an archive</source>
        <translation>er liegt in einem Archiv</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>unpack it</source>
        <translation>entpacken Sie es</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>its variable '%1' has a dimension without names of bands</source>
        <translation>seine Variable '%1' hat eine Dimension ohne Namen von Kanälen</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with one variable per band</source>
        <translation>speichern Sie den Datenwürfel mit einer Variable pro Kanal</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>GDAL cannot open it</source>
        <translation>GDAL kann ihn nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>check that it is a NetCDF file</source>
        <translation>prüfen Sie, ob es eine NetCDF-Datei ist</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>its dates are of the calendar '%1'</source>
        <translation>seine Termine folgen dem Kalender '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with dates of the standard calendar</source>
        <translation>speichern Sie den Datenwürfel mit Terminen des Standardkalenders</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>'%1' is taken for surface reflectance: composites do not say what they hold.</source>
        <translation>'%1' wird für Oberflächenreflektanz gehalten: Komposite sagen nicht, was sie enthalten.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>it has no date</source>
        <translation>es hat kein Datum</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>give it with its metadata, or in a folder named by its date</source>
        <translation>geben Sie es mit seinen Metadaten an, oder in einem nach seinem Datum benannten Ordner</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>it joins scenes of several days</source>
        <translation>es verbindet Szenen mehrerer Tage</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>order a composite for each day</source>
        <translation>bestellen Sie für jeden Tag ein Komposit</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>it has %1 bands</source>
        <translation>es hat %1 Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>download surface reflectance of 4 or 8 bands</source>
        <translation>laden Sie Oberflächenreflektanz mit 4 oder 8 Kanälen herunter</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>PS %1 bands</source>
        <translation>PS %1 Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>its UDM2 has fewer than 8 bands</source>
        <translation>sein UDM2 hat weniger als 8 Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>'%1' was left out: it is not surface reflectance (SR).</source>
        <translation>'%1' wurde weggelassen: es ist keine Oberflächenreflektanz (SR).</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>Of %1 images of '%2', '%3' was taken.</source>
        <translation>Von %1 Bildern von '%2' wurde '%3' genommen.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>Basemaps join scenes of a month or more: the first day of it is taken as their date.</source>
        <translation>Basemaps verbinden Szenen eines Monats oder mehr: der erste Tag davon wird als ihr Datum genommen.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>download normalized reflectance</source>
        <translation>laden Sie normalisierte Reflektanz herunter</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>PS basemap</source>
        <translation>PS-Basemap</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>'%1' was left out: it is no basemap of surface reflectance.</source>
        <translation>'%1' wurde weggelassen: es ist keine Basemap der Oberflächenreflektanz.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>The product '%1' cannot be read: %2; %3.</source>
        <translation>Das Produkt '%1' kann nicht gelesen werden: %2; %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/rasters.py"/>
        <source>The raster of '%1' cannot be opened: it is damaged or of an unknown format; download it again or remove it.</source>
        <translation>Das Raster von '%1' kann nicht geöffnet werden: es ist beschädigt oder von unbekanntem Format; laden Sie es neu herunter oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>%1 radar images, such as '%2', tell neither the direction nor the number of their orbit: they make one group.</source>
        <translation>%1 Radarbilder, wie '%2', nennen weder Richtung noch Nummer ihres Orbits: sie bilden eine Gruppe.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>rename it with the date YYYYMMDD</source>
        <translation>benennen Sie es mit dem Datum YYYYMMDD um</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>its bands have no names, so that VV and VH cannot be told apart</source>
        <translation>seine Kanäle haben keine Namen, sodass VV und VH nicht zu unterscheiden sind</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>set their descriptions, or write one raster per polarisation</source>
        <translation>setzen Sie ihre Beschreibungen, oder schreiben Sie ein Raster pro Polarisation</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>stored numbers</source>
        <translation>gespeicherte Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: it is a GRD measurement without calibration and terrain correction.</source>
        <translation>'%1' wurde weggelassen: es ist eine GRD-Messung ohne Kalibrierung und Geländekorrektur.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: its filtered image is there.</source>
        <translation>'%1' wurde weggelassen: sein gefiltertes Bild ist vorhanden.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: it holds no backscatter.</source>
        <translation>'%1' wurde weggelassen: es enthält keine Rückstreuung.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' was left out: it is Level-1C, without atmospheric correction.</source>
        <translation>'%1' wurde weggelassen: es ist Level-1C, ohne Atmosphärenkorrektur.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' has no MTD_MSIL2A.xml: the offset %2 and the scale 1/10000 are those of its baseline %3.</source>
        <translation>'%1' hat keine MTD_MSIL2A.xml: Offset %2 und Skalierung 1/10000 sind die seiner Baseline %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' lacks the finest images of %2, which its metadata list: coarser ones are taken.</source>
        <translation>'%1' fehlen die feinsten Bilder von %2, die seine Metadaten aufführen: gröbere werden genommen.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_TL.xml of '%1'</source>
        <translation>MTD_TL.xml von '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml, which holds offset and scale, is missing</source>
        <translation>MTD_MSIL2A.xml, die Offset und Skalierung enthält, fehlt</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>give the whole SAFE folder or archive</source>
        <translation>geben Sie den ganzen SAFE-Ordner oder das ganze Archiv an</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its folder GRANULE holds no images</source>
        <translation>sein Ordner GRANULE enthält keine Bilder</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_QUANTIFICATION_VALUE</source>
        <translation>MTD_MSIL2A.xml hat keinen BOA_QUANTIFICATION_VALUE</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_ADD_OFFSET, which baseline %1 has</source>
        <translation>MTD_MSIL2A.xml hat keinen BOA_ADD_OFFSET, den Baseline %1 hat</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_ADD_OFFSET of %1</source>
        <translation>MTD_MSIL2A.xml hat keinen BOA_ADD_OFFSET von %1</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its metadata have no time of acquisition</source>
        <translation>seine Metadaten haben keinen Aufnahmezeitpunkt</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its folder holds '%1' of another product</source>
        <translation>sein Ordner enthält '%1' eines anderen Produkts</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>unpack each product into a folder of its own</source>
        <translation>entpacken Sie jedes Produkt in einen eigenen Ordner</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>BOA_ADD_OFFSET or BOA_QUANTIFICATION_VALUE is not a number</source>
        <translation>BOA_ADD_OFFSET oder BOA_QUANTIFICATION_VALUE ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>Items of Earth Search say that the offset is still in the values, which is wrong in some of its collection sentinel-2-l2a: leave out dates that are too dark, with negative values.</source>
        <translation>Items von Earth Search sagen, dass der Offset noch in den Werten steckt, was in einem Teil seiner Sammlung sentinel-2-l2a falsch ist: lassen Sie Termine weg, die zu dunkel sind, mit negativen Werten.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item has no datetime</source>
        <translation>sein STAC-Item hat kein datetime</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>none of its bands are there</source>
        <translation>keiner seiner Kanäle ist vorhanden</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>download them</source>
        <translation>laden Sie sie herunter</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item tells neither the offset nor the baseline</source>
        <translation>sein STAC-Item nennt weder den Offset noch die Baseline</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item is damaged</source>
        <translation>sein STAC-Item ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>their values are taken as they are.</source>
        <translation>ihre Werte werden genommen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>The items do not say a scale: %1</source>
        <translation>Die Items nennen keine Skalierung: %1</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>The items say that the rasters of Sentinel-2 have no offset, or have it applied: it is not applied again.</source>
        <translation>Die Items sagen, dass die Raster von Sentinel-2 keinen Offset haben oder er schon angewendet ist: er wird nicht nochmals angewendet.</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>Radar without a unit: its values are %1.</source>
        <translation>Radar ohne Einheit: seine Werte sind %1.</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>MTD_ALL.xml of '%1'</source>
        <translation>MTD_ALL.xml von '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>the file MTD_ALL.xml, which holds the scale, is missing</source>
        <translation>die Datei MTD_ALL.xml, die die Skalierung enthält, fehlt</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>it holds no FRE images (reflectance corrected for slopes)</source>
        <translation>es enthält keine FRE-Bilder (hangkorrigierte Reflektanz)</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>download the whole product</source>
        <translation>laden Sie das ganze Produkt herunter</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>MTD_ALL.xml has no ACQUISITION_DATE</source>
        <translation>MTD_ALL.xml hat kein ACQUISITION_DATE</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>'%1' was left out: it is not Level-2A of Sentinel-2, Landsat or Venµs.</source>
        <translation>'%1' wurde weggelassen: es ist nicht Level-2A von Sentinel-2, Landsat oder Venµs.</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>REFLECTANCE_QUANTIFICATION_VALUE in MTD_ALL.xml is no number</source>
        <translation>REFLECTANCE_QUANTIFICATION_VALUE in MTD_ALL.xml ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/products/xml_file.py"/>
        <source>The metadata %1 declare entities or are nested too deep, which no product does: remove the product.</source>
        <translation>Die Metadaten %1 deklarieren Entitäten oder sind zu tief verschachtelt, was kein Produkt tut: entfernen Sie das Produkt.</translation>
    </message>
    <message>
        <location filename="../../core/products/xml_file.py"/>
        <source>The metadata %1 are damaged (%2): download the product again.</source>
        <translation>Die Metadaten %1 sind beschädigt (%2): laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
        <location filename="../../core/remote_reads.py"/>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The map is correct on %1 of the area (%2 interval %3).</source>
        <translation>Die Karte ist auf %1 der Fläche richtig (Intervall (%2) %3).</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <location filename="../../core/report/training.py"/>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Estimated hectares: rows are classes of the map, columns what was seen. User's accuracy: share of the area mapped as the class that is of it. Producer's accuracy: share of the class's area that is mapped as the class.</source>
        <translation>Geschätzte Hektar: Zeilen sind Klassen der Karte, Spalten, was gesehen wurde. Nutzergenauigkeit: Anteil der als die Klasse kartierten Fläche, der zu ihr gehört. Produzentengenauigkeit: Anteil der Fläche der Klasse, der als die Klasse kartiert ist.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The prediction-powered intervals are %1 %2 in sum than the error-adjusted ones. Each holds; decide for one of them before the result is known: a choice by the result makes intervals too narrow.</source>
        <translation>Die vorhersagegestützten Intervalle sind zusammen %1 %2 als die fehlerkorrigierten. Beide gelten; entscheiden Sie sich für eines, bevor das Ergebnis bekannt ist: eine Wahl nach dem Ergebnis macht die Intervalle zu schmal.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>area report</source>
        <translation>Flächenbericht</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Map (ha)</source>
        <translation>Karte (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Error-adjusted (ha)</source>
        <translation>Fehlerkorrigiert (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>%1 interval</source>
        <translation>%1-Intervall</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Prediction-powered (ha)</source>
        <translation>Vorhersagegestützt (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Parcels in the map</source>
        <translation>Parzellen in der Karte</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Visited</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/declarations.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>All parcels were visited, or errors are not possible: the areas are known.</source>
        <translation>Alle Parzellen wurden besucht, oder Fehler sind nicht möglich: die Flächen sind bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>wider</source>
        <translation>breiter</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>narrower</source>
        <translation>schmaler</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Error-adjusted: in each stratum the share of a class in the visited area, times the stratum's known area (a ratio estimator, since parcels differ in size), with the finite population correction. Prediction-powered: hectares times the model's probabilities over all parcels, corrected by their errors at visited ones. Intervals allow for the skewness of few errors of unequal parcels: they are wider above than below, and never exclude what was seen. The intervals hold the doubt of the sample alone, not that of wrong observations.</source>
        <translation>Fehlerkorrigiert: in jedem Stratum der Anteil einer Klasse an der besuchten Fläche, mal der bekannten Fläche des Stratums (ein Verhältnisschätzer, da Parzellen verschieden groß sind), mit Endlichkeitskorrektur. Vorhersagegestützt: Hektar mal Wahrscheinlichkeiten des Modells über alle Parzellen, korrigiert um deren Fehler an besuchten Parzellen. Die Intervalle berücksichtigen die Schiefe weniger Fehler ungleicher Parzellen: sie sind nach oben breiter als nach unten und schließen nie aus, was gesehen wurde. Die Intervalle enthalten nur die Unsicherheit der Stichprobe, nicht die falscher Beobachtungen.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>error-adjusted estimate</source>
        <translation>fehlerkorrigierte Schätzung</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>prediction-powered estimate</source>
        <translation>vorhersagegestützte Schätzung</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The sample</source>
        <translation>Die Stichprobe</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/visits.py"/>
        <source>Accuracy by area</source>
        <translation>Genauigkeit nach Fläche</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Area of each class with its %1 interval.</source>
        <translation>Fläche jeder Klasse mit ihrem %1-Intervall.</translation>
    </message>
    <message>
        <location filename="../../core/report/attention_plots.py"/>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/attention_plots.py"/>
        <location filename="../../core/report/training_plots.py"/>
        <source>pixel of the segment</source>
        <translation>Pixel des Segments</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 %2: %3 (mean over folds%4); %5 (95 % interval %6 to %7).</source>
        <translation>%1 %2: %3 (Mittel über Folds%4); %5 (95-%-Intervall %6 bis %7).</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 of %2 %3 classified correctly, on average over %4 repeats</source>
        <translation>%1 von %2 %3 richtig klassifiziert, im Durchschnitt von %4 Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Whether it is better than %1 is undecided: %2 classified correctly by %3 only, %4 by %5 only.</source>
        <translation>Ob sie besser ist als %1, ist unentschieden: %2 nur von %3 richtig klassifiziert, %4 nur von %5.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>For reference: predicting %1 for every parcel would be correct for %2 of them.</source>
        <translation>Zum Vergleich: %1 für jede Parzelle vorherzusagen, wäre für %2 von ihnen richtig.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>has the highest overall accuracy of %1 methods</source>
        <translation>hat die höchste Gesamtgenauigkeit von %1 Methoden</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>is the only method tested</source>
        <translation>ist die einzige getestete Methode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>, STD %1</source>
        <translation>, STD %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>was</source>
        <translation>wurde</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>were</source>
        <translation>wurden</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 of %2 %3 classified correctly</source>
        <translation>%1 von %2 %3 richtig klassifiziert</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the simplest classical method</source>
        <translation>die einfachste klassische Methode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>a classical method</source>
        <translation>eine klassische Methode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It was not tested against %1).</source>
        <translation>Sie wurde nicht getestet gegen %1).</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>; McNemar p %1)</source>
        <translation>; McNemar p %1)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>; McNemar p = %1)</source>
        <translation>; McNemar p = %1)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It is not significantly better than %1.</source>
        <translation>Sie ist nicht signifikant besser als %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It is significantly better than %1.</source>
        <translation>Sie ist signifikant besser als %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 Whether a simpler method does as well is unknown: choose more in Methods (METHODS), such as LDA (lda) and random forest (random_forest).</source>
        <translation>%1 Ob eine einfachere Methode ebenso gut ist, ist unbekannt: wählen Sie unter Methoden (METHODS) mehr aus, wie LDA (lda) und Random Forest (random_forest).</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 %2 is a classical method: no neural network that was tested did better on these parcels.</source>
        <translation>%1 %2 ist eine klassische Methode: kein getestetes neuronales Netz war auf diesen Parzellen besser.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>No method could be scored: the best method is unknown.</source>
        <translation>Keine Methode konnte bewertet werden: die beste Methode ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Below the diagonal: parcels that only the method of the row classified correctly, and parcels that only the method of the column did.</source>
        <translation>Unter der Diagonale: Parzellen, die nur die Methode der Zeile richtig klassifizierte, und Parzellen, die nur die Methode der Spalte richtig klassifizierte.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the runner-up</source>
        <translation>die zweitbeste</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Folds are by parcel: parcels of one field, or neighbours, may be in training and test parcels. In a region without training parcels the accuracy may be lower; keeping groups or squares of land together in one fold (GROUPING) measures how much.</source>
        <translation>Folds sind nach Parzellen: Parzellen eines Feldes, oder Nachbarn, können in Trainings- und Testparzellen sein. In einer Region ohne Trainingsparzellen kann die Genauigkeit niedriger sein; wenn Gruppen oder Quadrate Land in einem Fold zusammenbleiben (GROUPING), lässt sich messen, um wie viel.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>The best of many methods was selected with the same parcels that its accuracy is measured on, so its accuracy is slightly too high.</source>
        <translation>Die beste von vielen Methoden wurde mit denselben Parzellen ausgewählt, auf denen ihre Genauigkeit gemessen wird; ihre Genauigkeit ist daher etwas zu hoch.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Above the diagonal: p value of McNemar's test, the probability of a difference at least this large between two equally good methods, adjusted for the number of pairs (Holm 1979); bold below %1. Differences that are not bold are not significant with these parcels.</source>
        <translation>Über der Diagonale: p-Wert des McNemar-Tests, die Wahrscheinlichkeit eines mindestens so großen Unterschieds zwischen zwei gleich guten Methoden, korrigiert um die Anzahl der Paare (Holm 1979); fett unter %1. Unterschiede, die nicht fett sind, sind mit diesen Parzellen nicht signifikant.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the runner-up and %1</source>
        <translation>die zweitbeste und %1</translation>
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
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/cells.py"/>
        <location filename="../../core/report/plots.py"/>
        <source>predicted class</source>
        <translation>vorhergesagte Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Most frequent errors of %1: %2.</source>
        <translation>Häufigste Fehler von %1: %2.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1, by the confusion matrix of all folds, with 95 % intervals:</source>
        <translation>%1, nach der Konfusionsmatrix aller Folds, mit 95-%-Intervallen:</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 of each class by method, best method first; of all folds together.</source>
        <translation>F1 jeder Klasse nach Methode, beste Methode zuerst; aller Folds zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 by class and method; the numbers are in the table below.</source>
        <translation>F1 nach Klasse und Methode; die Zahlen stehen in der Tabelle darunter.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Class correct</source>
        <translation>Klasse richtig</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Group correct</source>
        <translation>Gruppe richtig</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Mistakes within a group</source>
        <translation>Fehler innerhalb einer Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Across groups</source>
        <translation>Zwischen Gruppen</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>, each counted %1 times</source>
        <translation>, jede %1-mal gezählt</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 classified as %2 (%3 of its parcels)</source>
        <translation>%1 als %2 klassifiziert (%3 der Parzellen)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 made no error.</source>
        <translation>%1 machte keinen Fehler.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1: parcels by true class (rows) and predicted class (columns)%2. Colours: percent of the true class; each row adds up to 100 %.</source>
        <translation>%1: Parzellen nach wahrer Klasse (Zeilen) und vorhergesagter Klasse (Spalten)%2. Farben: Prozent der wahren Klasse; jede Zeile ergibt 100 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Confusion matrices of %1</source>
        <translation>Weitere Konfusionsmatrizen: %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 The intervals are Wilson's, for other parcels of the same area.</source>
        <translation>%1 Die Intervalle sind die von Wilson, für andere Parzellen desselben Gebiets.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 of all methods in numbers</source>
        <translation>F1 aller Methoden in Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Means ± STD over test folds. The group is the one with the highest sum of probabilities. Mistakes are those of the class, counted over all folds and repeats.</source>
        <translation>Mittel ± STD über Test-Folds. Die Gruppe ist die mit der höchsten Summe der Wahrscheinlichkeiten. Fehler sind die der Klasse, gezählt über alle Folds und Wiederholungen.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Confusion of the other methods: parcels by true class (rows) and predicted class (columns)%1. Colours: percent of the true class.</source>
        <translation>Konfusion der anderen Methoden: Parzellen nach wahrer Klasse (Zeilen) und vorhergesagter Klasse (Spalten)%1. Farben: Prozent der wahren Klasse.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>more method</source>
        <translation>weitere Methode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 more method</source>
        <translation>%1 weitere Methode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 more methods</source>
        <translation>%1 weitere Methoden</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>comparison report</source>
        <translation>Vergleichsbericht</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Best method</source>
        <translation>Beste Methode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Scores of all methods</source>
        <translation>Werte aller Methoden</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Confusion by class</source>
        <translation>Konfusion nach Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Accuracy by class</source>
        <translation>Genauigkeit nach Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Groups of crops</source>
        <translation>Kulturgruppen</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Maps of errors and folds</source>
        <translation>Karten der Fehler und Folds</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Calibration of the confidence</source>
        <translation>Kalibrierung der Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Significance of the differences</source>
        <translation>Signifikanz der Unterschiede</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Folds and parcels left out</source>
        <translation>Folds und weggelassene Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Settings and versions</source>
        <translation>Einstellungen und Versionen</translation>
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
        <translation>%1 km</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>classified correctly</source>
        <translation>richtig klassifiziert</translation>
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
        <translation>Fold %1 (%2)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>classified as %1</source>
        <translation>klassifiziert als %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <location filename="../../core/report/early_season_plots.py"/>
        <source>overall accuracy (%)</source>
        <translation>Gesamtgenauigkeit (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>F1 (black line: 95 % interval)</source>
        <translation>F1 (schwarze Linie: 95-%-Intervall)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>Accuracy by confidence</source>
        <translation>Genauigkeit nach Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>Parcels by confidence</source>
        <translation>Parzellen nach Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>confidence (%)</source>
        <translation>Konfidenz (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>confidence equals accuracy</source>
        <translation>Konfidenz gleich Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>interval of confidence</source>
        <translation>Intervall der Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>fewer than %1 parcels</source>
        <translation>weniger als %1 Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>time steps</source>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>network of planar images</source>
        <translation>Netz der planaren Bilder</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>attention guidance</source>
        <translation>Aufmerksamkeitslenkung</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>%1, %2 pixels</source>
        <translation>%1, %2 Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>The expected calibration error (ECE) of %1 on %2 is %3</source>
        <translation>Der erwartete Kalibrierungsfehler (ECE) von %1 auf %2 ist %3</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1. On average its confidence was %2 percentage points %3 than its accuracy.</source>
        <translation>%1. Im Durchschnitt war ihre Konfidenz um %2 Prozentpunkte %3 als ihre Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Training of a fold (s)</source>
        <translation>Training eines Folds (s)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(mean probability over repeats)</source>
        <translation>(mittlere Wahrscheinlichkeit über Wiederholungen)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map: %1.</source>
        <translation>Karte: %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(colours repeat)</source>
        <translation>(Farben wiederholen sich)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(%1 before temperature scaling)</source>
        <translation>(%1 vor der Temperaturskalierung)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1 were split %2 into %3 folds (seed %4). %5 Each fold was classified by a model trained on the other folds. All methods used the same folds.</source>
        <translation>%1 {1|wurde|wurden} %2 in %3 Folds geteilt (Startwert %4). %5 Jeder Fold wurde von einem Modell klassifiziert, das auf den anderen Folds trainiert wurde. Alle Methoden verwendeten dieselben Folds.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Overall accuracy: mean (dot), 95 % interval (bar) and each fold (small grey dots). The scale does not start at 0.</source>
        <translation>Gesamtgenauigkeit: Mittel (Punkt), 95-%-Intervall (Balken) und jeder Fold (kleine graue Punkte). Die Skala beginnt nicht bei 0.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Overall accuracy of %1</source>
        <translation>Gesamtgenauigkeit von %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1: %2 of %3 are classified wrongly%4, shown in the colour of the predicted class. Clusters of wrong parcels may point to wrong labels, clouds or a different region.%5</source>
        <translation>%1: %2 von %3 sind falsch klassifiziert%4, gezeigt in der Farbe der vorhergesagten Klasse. Häufungen falscher Parzellen können auf falsche Labels, Wolken oder eine andere Region hinweisen.%5</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map of %1, %2 of them wrong.</source>
        <translation>Karte: %1, davon %2 falsch.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Folds of the first repeat: the parcels of each colour were classified by a model trained on all the others%1.%2</source>
        <translation>Folds der ersten Wiederholung: die Parzellen jeder Farbe wurden von einem Modell klassifiziert, das auf allen anderen trainiert wurde%1.%2</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map of %1 folds.</source>
        <translation>Karte von %1 Folds.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>ECE as trained</source>
        <translation>ECE nach dem Training</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>ECE after temperature scaling</source>
        <translation>ECE nach der Temperaturskalierung</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Software: %1, a plugin for QGIS. Report its version, the settings above and the seed with any published result.</source>
        <translation>Software: %1, ein Plugin für QGIS. Nennen Sie bei jedem veröffentlichten Ergebnis seine Version, die Einstellungen oben und den Startwert.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Means ± STD over %1 test folds. The STD is the spread between folds, the interval the uncertainty of the accuracy with this number of parcels. ECE (expected calibration error): mean difference between confidence and accuracy, 0 at best.</source>
        <translation>Mittel ± STD über %1 Test-Folds. Die STD ist die Streuung zwischen Folds, das Intervall die Unsicherheit der Genauigkeit bei dieser Anzahl von Parzellen. ECE (erwarteter Kalibrierungsfehler): mittlerer Unterschied zwischen Konfidenz und Genauigkeit, bestenfalls 0.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1: accuracy by confidence. On the dashed line confidence equals accuracy; below it the confidence is too high.</source>
        <translation>%1: Genauigkeit nach Konfidenz. Auf der gestrichelten Linie ist die Konfidenz gleich der Genauigkeit; darunter ist die Konfidenz zu hoch.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Calibration errors</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>The folds of the first repeat.</source>
        <translation>Die Folds der ersten Wiederholung.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>visits, the most suspicious first</source>
        <translation>Besuche, die verdächtigsten zuerst</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>true alarms</source>
        <translation>berechtigte Alarme</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>all visits</source>
        <translation>alle Besuche</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>expected true alarms</source>
        <translation>erwartete berechtigte Alarme</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Of %1 to the most suspicious parcels, %2 ± %3 are expected to find a wrong declaration, and %4 a right one; this is %5 of all wrong declarations that are expected.</source>
        <translation>%1 der verdächtigsten Parzellen: voraussichtlich finden %2 ± %3 eine falsche Deklaration und %4 eine richtige; das sind %5 aller falschen Deklarationen, die erwartet werden.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>declarations report</source>
        <translation>Bericht über Deklarationen</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../core/series/band_names.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../core/series/band_names.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>are</source>
        <translation>sind</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Declared</source>
        <translation>Deklariert</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Most probable</source>
        <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Wrong with</source>
        <translation>Falsch mit</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 in the layer.</source>
        <translation>%1 im Layer.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>True alarms</source>
        <translation>Berechtigte Alarme</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>False alarms</source>
        <translation>Falsche Alarme</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Of all wrong declarations</source>
        <translation>Von allen falschen Deklarationen</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>wrong with %1 to %2 %</source>
        <translation>falsch mit %1 bis %2 %</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Judged parcels by the probability that their declaration is wrong.</source>
        <translation>Beurteilte Parzellen nach der Wahrscheinlichkeit, dass ihre Deklaration falsch ist.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected wrong</source>
        <translation>Erwartet falsch</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Mean probability</source>
        <translation>Mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected true alarms by number of visits, most suspicious first. Band: twice the STD.</source>
        <translation>Erwartete berechtigte Alarme nach Anzahl der Besuche, die verdächtigsten zuerst. Band: zweimal die STD.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>No declaration is expected to be wrong.</source>
        <translation>Keine Deklaration ist voraussichtlich falsch.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected parcels</source>
        <translation>Erwartete Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 Confident learning estimates which classes are declared in place of which; the likelihood of all declarations gives how often that happens and how sharp the probabilities are; Bayes' rule gives the probability that a declaration is wrong.</source>
        <translation>%1 Confident Learning schätzt, welche Klassen anstelle von welchen deklariert werden; die Likelihood aller Deklarationen ergibt, wie oft das geschieht und wie scharf die Wahrscheinlichkeiten sind; die Bayes-Regel gibt die Wahrscheinlichkeit, dass eine Deklaration falsch ist.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Suspicious parcels</source>
        <translation>Verdächtige Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Which classes are declared in place of which</source>
        <translation>Welche Klassen anstelle von welchen deklariert werden</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>How to read this</source>
        <translation>Wie dies zu lesen ist</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Parcels left out and warnings</source>
        <translation>Weggelassene Parzellen und Warnungen</translation>
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
        <source>&lt;strong&gt;%1&lt;/strong&gt; of %2 %3 more probably wrong than right; &lt;strong&gt;%4&lt;/strong&gt; (%5) are expected to be wrong.</source>
        <translation>&lt;strong&gt;%1&lt;/strong&gt; von %2 %3 eher falsch als richtig; &lt;strong&gt;%4&lt;/strong&gt; (%5) sind vermutlich falsch.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>A parcel that looks unlike its class for another reason (a failed crop, a catch crop, mixed pixels, clouds) cannot be told from a wrong declaration. Visit before you decide.</source>
        <translation>Eine Parzelle, die aus einem anderen Grund anders aussieht als ihre Klasse (eine ausgefallene Kultur, eine Zwischenfrucht, Mischpixel, Wolken), ist von einer falschen Deklaration nicht zu unterscheiden. Besuchen Sie sie, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Errors that are the same in most parcels of a class are learned and not found.</source>
        <translation>Fehler, die in den meisten Parzellen einer Klasse gleich sind, werden gelernt und nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>more parcel</source>
        <translation>weitere Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 visit</source>
        <translation>%1 Besuch</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 visits</source>
        <translation>%1 Besuche</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 more parcel</source>
        <translation>%1 weitere Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 more parcels</source>
        <translation>%1 weitere Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 declaration</source>
        <translation>%1 Deklaration</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 declarations</source>
        <translation>%1 Deklarationen</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>From %1 on the overall accuracy is within %2 of that of the full season: %3 against %4. The loss is %5 points, with a 95 % interval of %6 to %7, %8</source>
        <translation>Ab %1 liegt die Gesamtgenauigkeit höchstens %2 unter der der ganzen Saison: %3 gegenüber %4. Der Verlust beträgt %5 Punkte, mit einem 95-%-Intervall von %6 bis %7, %8</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/numbers.py"/>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>No earlier date is within %1 of the full season: its overall accuracy, %2, is reached on %3 only.</source>
        <translation>Kein früherer Termin liegt höchstens %1 unter der ganzen Saison: ihre Gesamtgenauigkeit, %2, wird erst am %3 erreicht.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>so the loss is within the tolerance beyond chance.</source>
        <translation>der Verlust liegt also über den Zufall hinaus innerhalb der Toleranz.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>so other parcels may lose more; beyond chance the loss is within the tolerance from %1 on.</source>
        <translation>andere Parzellen können also mehr verlieren; über den Zufall hinaus liegt der Verlust ab %1 innerhalb der Toleranz.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Classes that need a later date for an F1 within the tolerance: %1.</source>
        <translation>Klassen, die für ein F1 innerhalb der Toleranz einen späteren Termin brauchen: %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>From %1 to %2 the overall accuracy falls by %3 points (p %4): %5</source>
        <translation>Von %1 bis %2 fällt die Gesamtgenauigkeit um %3 Punkte (p %4): %5</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>early season report</source>
        <translation>Bericht zur frühen Saison</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Season up to</source>
        <translation>Saison bis</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Points lost (95 %)</source>
        <translation>Verlorene Punkte (95 %)</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>STD over folds</source>
        <translation>STD über Folds</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Below: share of the attention that a model of the full season, trained on all parcels, gives to each date.</source>
        <translation>Darunter: Anteil der Aufmerksamkeit, den ein Modell der ganzen Saison, auf allen Parzellen trainiert, jedem Termin gibt.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>The network of this method has no attention to show.</source>
        <translation>Das Netz dieser Methode hat keine Aufmerksamkeit zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Earliest date</source>
        <translation>Frühester Termin</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Beyond chance</source>
        <translation>Über den Zufall hinaus</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 then</source>
        <translation>F1 dann</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 of full season</source>
        <translation>F1 der ganzen Saison</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Later: than the earliest date overall. Beyond chance: the whole interval of the loss is within the tolerance; of a class with few parcels that is seldom so.</source>
        <translation>Später: als der früheste Termin insgesamt. Über den Zufall hinaus: das ganze Intervall des Verlusts liegt innerhalb der Toleranz; bei einer Klasse mit wenigen Parzellen ist das selten so.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>within chance.</source>
        <translation>im Bereich des Zufalls.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>the method makes bad use of these images; try another method (METHOD), or more parcels.</source>
        <translation>die Methode nutzt diese Bilder schlecht; versuchen Sie eine andere Methode (METHOD), oder mehr Parzellen.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Accuracy by date</source>
        <translation>Genauigkeit nach Termin</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Folds, parcels left out and warnings</source>
        <translation>Folds, weggelassene Parzellen und Warnungen</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Points lost against the full season, with a 95 % interval by resampling the parcels (whole groups, if parcels are grouped); STD of the loss over folds; p: McNemar's test of the same parcels, not adjusted for the number of dates.</source>
        <translation>Verlorene Punkte gegenüber der ganzen Saison, mit einem 95-%-Intervall durch wiederholtes Ziehen der Parzellen (ganzer Gruppen, wenn Parzellen gruppiert sind); STD des Verlusts über Folds; p: McNemar-Test derselben Parzellen, nicht korrigiert um die Anzahl der Termine.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 in percent of each class by date, with the 95 % interval of the difference from the full season. Green: tolerance; orange: earliest date.</source>
        <translation>F1 in Prozent jeder Klasse nach Termin, mit dem 95-%-Intervall des Unterschieds zur ganzen Saison. Grün: Toleranz; orange: frühester Termin.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 of each class by cut-off date.</source>
        <translation>F1 jeder Klasse nach Stichtag.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 were split %2 into %3 folds, the same for all dates. Each fold was classified by a model trained on the others, with the images up to the date alone.</source>
        <translation>%1 wurden %2 in %3 Folds geteilt, dieselben für alle Termine. Jeder Fold wurde von einem Modell klassifiziert, das auf den anderen trainiert wurde, nur mit den Bildern bis zum Termin.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Attention until then</source>
        <translation>Aufmerksamkeit bis dahin</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy of models that know the season up to each date, by the same folds. Bars: 95 % interval of the difference from the full season. Green: tolerance; orange: earliest date.%1</source>
        <translation>Gesamtgenauigkeit von Modellen, die die Saison bis zum jeweiligen Termin kennen, mit denselben Folds. Balken: 95-%-Intervall des Unterschieds zur ganzen Saison. Grün: Toleranz; orange: frühester Termin.%1</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy by cut-off date.</source>
        <translation>Gesamtgenauigkeit nach Stichtag.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season_plots.py"/>
        <source>attention (%)</source>
        <translation>Aufmerksamkeit (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>environment report</source>
        <translation>Umgebungsbericht</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Cannot be imported: %1. Close QGIS, uninstall, open %2 and run:</source>
        <translation>Nicht importierbar: %1. Schließen Sie QGIS, deinstallieren Sie, öffnen Sie %2 und führen Sie aus:</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Cannot be imported: %1. torch and torchvision must be a matching pair from one source. Close QGIS, uninstall both, open %2 and run:</source>
        <translation>Nicht importierbar: %1. torch und torchvision müssen ein zusammenpassendes Paar aus einer Quelle sein. Schließen Sie QGIS, deinstallieren Sie beide, öffnen Sie %2 und führen Sie aus:</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Missing: %1. Close QGIS, open %2 and run:</source>
        <translation>Es fehlt: %1. Schließen Sie QGIS, öffnen Sie %2 und führen Sie aus:</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Everything that Planar SITS needs is there.</source>
        <translation>Alles, was Planar SITS braucht, ist vorhanden.</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/series.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Acquisitions</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>All segments of each parcel in an epoch</source>
        <translation>Alle Segmente jeder Parzelle in einer Epoche</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Attention guidance</source>
        <translation>Aufmerksamkeitslenkung</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>224 x 224 canvas</source>
        <translation>Leinwand 224 x 224</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Common names of the bands</source>
        <translation>Allgemeine Namen der Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Day of the training</source>
        <translation>Tag des Trainings</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Jitter by differences within classes</source>
        <translation>Streuung nach den Unterschieden innerhalb der Klassen</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Maximum epochs</source>
        <translation>Maximale Epochen</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>As many segments of each parcel</source>
        <translation>Gleich viele Segmente jeder Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Filters (only TempCNN)</source>
        <translation>Filter (nur TempCNN)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/model_support.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Segments (percent of a parcel's pixels)</source>
        <translation>Segmente (Prozent der Pixel einer Parzelle)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Radiometric jitter (share of the range of a band)</source>
        <translation>Radiometrische Streuung (Anteil am Wertebereich eines Bandes)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Labels left out</source>
        <translation>Weggelassene Labels</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Segment length (pixels)</source>
        <translation>Segmentlänge (Pixel)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../processing_provider/sample_layers.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Parcels trained on</source>
        <translation>Parzellen im Training</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Parcels left out</source>
        <translation>Weggelassene Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Parcels held out for validation</source>
        <translation>Zur Validierung zurückgehaltene Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Patience (epochs)</source>
        <translation>Geduld (Epochen)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Pixels trained on</source>
        <translation>Pixel im Training</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels of a segment</source>
        <translation>Pixel eines Segments</translation>
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
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Shortest segment in a batch (pixels; 0: all are whole)</source>
        <translation>Kürzestes Segment in einem Batch (Pixel; 0: alle sind ganz)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Optimiser steps</source>
        <translation>Optimierungsschritte</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>All epochs taken, the last one kept</source>
        <translation>Alle Epochen durchlaufen, die letzte behalten</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Unit of the values</source>
        <translation>Einheit der Werte</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Validation parcels (percent)</source>
        <translation>Validierungsparzellen (Prozent)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
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
        <translation>höchstens %1, mit %2 Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation parcels for prediction sets and novelty</source>
        <translation>Validierungsparzellen für Vorhersagemengen und Neuheit</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Overall accuracy (validation parcels)</source>
        <translation>Gesamtgenauigkeit (Validierungsparzellen)</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Cohen's kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Overall accuracy of the baseline (LDA)</source>
        <translation>Gesamtgenauigkeit der Vergleichsbasis (LDA)</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Accuracy of the groups</source>
        <translation>Genauigkeit der Gruppen</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Part that is given its class, not its group</source>
        <translation>Teil, der seine Klasse erhält, nicht seine Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Part of wrong answers, class or group</source>
        <translation>Teil falscher Antworten, Klasse oder Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>from a probability of %1 on</source>
        <translation>ab einer Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>model report</source>
        <translation>Modellbericht</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Channel</source>
        <translation>Eingabekanal</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Scaled to 0</source>
        <translation>Skaliert auf 0</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Scaled to 1</source>
        <translation>Skaliert auf 1</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Of files above 2 MiB, the hash is that of their first and last MiB.</source>
        <translation>Bei Dateien über 2 MiB ist der Hash der ihres ersten und letzten MiB.</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 time steps, from day %2 (%3) to day %4 (%5) since the season's start; the dates are those of the training season. The images of another season are interpolated to these days.</source>
        <translation>%1 Zeitschritte, von Tag %2 (%3) bis Tag %4 (%5) seit Beginn der Saison; die Termine sind die der Trainingssaison. Die Bilder einer anderen Saison werden auf diese Tage interpoliert.</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1, %2 weights</source>
        <translation>%1, %2 Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Temperature of the probabilities</source>
        <translation>Temperatur der Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Season start</source>
        <translation>Beginn der Saison</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Time steps</source>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Segment length</source>
        <translation>Segmentlänge</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 % of a parcel's pixels</source>
        <translation>%1 % der Pixel einer Parzelle</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Seed of the segments</source>
        <translation>Startwert der Segmente</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Groups of classes</source>
        <translation>Gruppen von Klassen</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Class named in pred_group</source>
        <translation>Klasse genannt in pred_group</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Wrong answers in pred_group</source>
        <translation>Falsche Antworten in pred_group</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation parcels of a class that a coverage needs</source>
        <translation>Validierungsparzellen einer Klasse, die eine Überdeckung braucht</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Training parcels</source>
        <translation>Trainingsparzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>not bounded: too few parcels, or too many in a wrong group</source>
        <translation>nicht begrenzt: zu wenige Parzellen, oder zu viele in einer falschen Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation scores</source>
        <translation>Validierungswerte</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Inputs of the training</source>
        <translation>Eingaben des Trainings</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>none (trained by an earlier version)</source>
        <translation>keine (von einer früheren Version trainiert)</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>All inputs</source>
        <translation>Alle Eingaben</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>All time steps</source>
        <translation>Alle Zeitschritte</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Score</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/tables.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../core/report/numbers.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <location filename="../../core/report/page.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../core/report/page.py"/>
        <source>The report cannot be written to '%1' (%2): choose a file in a folder that you may write to.</source>
        <translation>Der Bericht kann nicht nach '%1' geschrieben werden (%2): wählen Sie eine Datei in einem Ordner mit Schreibrecht.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Producer's accuracy (recall): share of the class's parcels that were classified as this class. User's accuracy (precision): share of the parcels classified as this class that belong to it. F1: harmonic mean of both.</source>
        <translation>Produzentengenauigkeit (Recall): Anteil der Parzellen der Klasse, die als diese Klasse klassifiziert wurden. Nutzergenauigkeit (Precision): Anteil der als diese Klasse klassifizierten Parzellen, die zu ihr gehören. F1: harmonisches Mittel beider.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>With fewer than %1 parcels this error is mostly chance: whether the confidences are right is not known.</source>
        <translation>Mit weniger als %1 Parzellen ist dieser Fehler meist Zufall: ob die Konfidenzen stimmen, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>%1 %2 left out:</source>
        <translation>%1 %2 weggelassen:</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Classes with fewer than %1 %2: %3. Their scores are uncertain: other parcels may give very different ones.</source>
        <translation>Klassen mit weniger als %1 %2: %3. Ihre Werte sind unsicher: andere Parzellen können ganz andere ergeben.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>No parcel was left out.</source>
        <translation>Keine Parzelle wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Parcel %1</source>
        <translation>Parzelle %1</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>classified as: %1 (%2 %)</source>
        <translation>klassifiziert als: %1 (%2 %)</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>%1; each row is one date, the earliest at the top.</source>
        <translation>%1; jede Zeile ist ein Termin, der früheste oben.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>, so that green plants look red</source>
        <translation>, sodass grüne Pflanzen rot aussehen</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Colours: %1 is shown as red, %2 as green, %3 as blue%4.</source>
        <translation>Farben: %1 wird als Rot gezeigt, %2 als Grün, %3 als Blau%4.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Grey: the brighter, the higher %1.</source>
        <translation>Grau: je heller, desto höher %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>The black canvas around the image is part of the network's input.</source>
        <translation>Die schwarze Leinwand um das Bild ist Teil der Eingabe des Netzes.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>all its %1 %2</source>
        <translation>all seine %1 %2</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>this one</source>
        <translation>dieses</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Lower images: the brighter, the more these dates and pixels contributed to the class named above. The class of the parcel has the highest mean probability over %1.</source>
        <translation>Untere Bilder: je heller, desto mehr trugen diese Termine und Pixel zur oben genannten Klasse bei. Die Klasse der Parzelle hat die höchste mittlere Wahrscheinlichkeit über %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>These images are the only input of the network.</source>
        <translation>Diese Bilder sind die einzige Eingabe des Netzes.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>1 pixel</source>
        <translation>1 Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>the parcel's %1</source>
        <translation>Parzelle: %1</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>step of the %1</source>
        <translation>Schritt (%1)</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <location filename="../../core/report/plots.py"/>
        <source>true class (parcels)</source>
        <translation>wahre Klasse (Parzellen)</translation>
    </message>
    <message>
        <location filename="../../core/report/plots.py"/>
        <source>parcels of the true class (%)</source>
        <translation>Parzellen der wahren Klasse (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Each with its date and its share of valid pixels; white: no data.</source>
        <translation>Jedes mit seinem Datum und seinem Anteil gültiger Pixel; weiß: keine Daten.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>series report</source>
        <translation>Serienbericht</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 on %2, %3 to %4</source>
        <translation>%1 (%2), %3 bis %4</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>The series</source>
        <translation>Die Serie</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Bands, %1</source>
        <translation>Kanäle, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Unit, %1</source>
        <translation>Einheit, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Invalid mask values, %1</source>
        <translation>Ungültige Maskenwerte, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Share of valid pixels over the parcels by date; each line is a tile or an orbit; crosses: products that were left out.</source>
        <translation>Anteil gültiger Pixel über den Parzellen nach Datum; jede Linie ist eine Kachel oder ein Orbit; Kreuze: weggelassene Produkte.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>as in the products</source>
        <translation>wie in den Produkten</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>no masks</source>
        <translation>keine Masken</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 more are not shown.</source>
        <translation>%1 {1|weiteres ist|weitere sind} nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 date</source>
        <translation>%1 Termin</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 dates</source>
        <translation>%1 Termine</translation>
    </message>
    <message>
        <location filename="../../core/report/series_plots.py"/>
        <source>valid (%)</source>
        <translation>gültig (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/tables.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Suggested season: %1 to %2. %3 of %4 dates exceed the attention threshold of at least one class.</source>
        <translation>Vorgeschlagene Saison: %1 bis %2. %3 von %4 Terminen überschreiten den Schwellenwert der Aufmerksamkeit mindestens einer Klasse.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>To use only this season, train again with Season start (SEASON_START) %1 and Season end (SEASON_END) %2, and compare the accuracies.</source>
        <translation>Um nur diese Saison zu verwenden, trainieren Sie neu mit Beginn der Saison (SEASON_START) %1 und Ende der Saison (SEASON_END) %2, und vergleichen Sie die Genauigkeiten.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>parcels used</source>
        <translation>verwendete Parzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>segments explained</source>
        <translation>erklärte Segmente</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>seed of the segments</source>
        <translation>Startwert der Segmente</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>temporal attention report</source>
        <translation>Bericht zur zeitlichen Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No date exceeds the attention threshold of any class: the suggested season is the whole one, %1 to %2 (%3 dates).</source>
        <translation>Kein Termin überschreitet den Schwellenwert der Aufmerksamkeit einer Klasse: die vorgeschlagene Saison ist die ganze, %1 bis %2 (%3 Termine).</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>The suggested season is the whole season: attention suggests no shorter one.</source>
        <translation>Die vorgeschlagene Saison ist die ganze Saison: die Aufmerksamkeit legt keine kürzere nahe.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No date exceeds an attention threshold, so the whole season is suggested. That is common where every segment must have a date above its threshold: try means weighted by margin as Profile of a class (PROFILE). Otherwise the model may not have learned enough: check its accuracy.</source>
        <translation>Kein Termin überschreitet einen Schwellenwert der Aufmerksamkeit, daher wird die ganze Saison vorgeschlagen. Das ist häufig, wenn jedes Segment einen Termin über seinem Schwellenwert haben muss: versuchen Sie mit dem Abstand gewichtete Mittel als Profil einer Klasse (PROFILE). Sonst hat das Modell vielleicht nicht genug gelernt: prüfen Sie seine Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No segment was classified as</source>
        <translation>Kein Segment wurde klassifiziert als</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Fewer than %1 segments were classified as</source>
        <translation>Weniger als %1 Segmente wurden klassifiziert als</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Suggested season</source>
        <translation>Vorgeschlagene Saison</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Attention of each class by date</source>
        <translation>Aufmerksamkeit jeder Klasse nach Termin</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Attention in the planar images</source>
        <translation>Aufmerksamkeit in den planaren Bildern</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>%1: %2 parcel(s), %3 segment(s).</source>
        <translation>%1: %2 {2|Parzelle|Parzellen}, %3 {3|Segment|Segmente}.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>The dates kept lie between acquisitions: the suggested season was widened to the acquisitions before and after, from which their values are interpolated.</source>
        <translation>Die behaltenen Termine liegen zwischen Aufnahmen: die vorgeschlagene Saison wurde auf die Aufnahmen davor und danach erweitert, aus denen ihre Werte interpoliert werden.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>%1 %2: the suggested season may lack dates that separate it from the other classes. Add more parcels of it, or check its accuracy.</source>
        <translation>%1 %2: der vorgeschlagenen Saison können Termine fehlen, die die Klasse von den anderen trennen. Fügen Sie mehr Parzellen der Klasse hinzu, oder prüfen Sie ihre Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention shows which dates this model used. It does not show what distinguishes the crops: another model, or the same one trained with another seed, may use other dates.</source>
        <translation>Die Aufmerksamkeit zeigt, welche Termine dieses Modell verwendet hat. Sie zeigt nicht, was die Kulturen unterscheidet: ein anderes Modell, oder dasselbe mit einem anderen Startwert trainiert, kann andere Termine verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Dates without attention are not useless: they may carry the same information as the dates that were used.</source>
        <translation>Termine ohne Aufmerksamkeit sind nicht nutzlos: sie können dieselbe Information tragen wie die verwendeten Termine.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention is as coarse as the feature map of the network (see the first section): a date may be kept because a neighbouring date matters.</source>
        <translation>Die Aufmerksamkeit ist so grob wie die Merkmalskarte des Netzes (siehe den ersten Abschnitt): ein Termin kann behalten sein, weil ein benachbarter wichtig ist.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention explains wrong predictions as well as correct ones. Profiles of classes with few segments are uncertain.</source>
        <translation>Die Aufmerksamkeit erklärt falsche Vorhersagen ebenso wie richtige. Profile von Klassen mit wenigen Segmenten sind unsicher.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>To check the suggested season, train again on it with the same parcels and compare the accuracies. If the accuracy does not fall, the dates left out were not needed.</source>
        <translation>Um die vorgeschlagene Saison zu prüfen, trainieren Sie mit denselben Parzellen neu auf ihr und vergleichen Sie die Genauigkeiten. Fällt die Genauigkeit nicht, waren die weggelassenen Termine nicht nötig.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>The suggested season contains %1 dates, since a season has no gaps.</source>
        <translation>Die vorgeschlagene Saison enthält %1 Termine, da eine Saison keine Lücken hat.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Dates above its threshold</source>
        <translation>Termine über ihrem Schwellenwert</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Strongest date</source>
        <translation>Stärkster Termin</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Mean planar image of the segments classified as each class (left), and the same in grey under its attention (right; yellow is strongest, blue weakest, scaled for each class). Rows are dates, columns the pixels of the segments in order. Dark bars on the right: dates kept.</source>
        <translation>Mittleres planares Bild der als die jeweilige Klasse klassifizierten Segmente (links), und dasselbe in Grau unter seiner Aufmerksamkeit (rechts; Gelb ist am stärksten, Blau am schwächsten, je Klasse skaliert). Zeilen sind Termine, Spalten die Pixel der Segmente der Reihe nach. Dunkle Balken rechts: behaltene Termine.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Mean planar images and attention of %1</source>
        <translation>Mittlere planare Bilder und Aufmerksamkeit von %1</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention of each class by date, each strip scaled to its own largest value: heights compare dates, not classes. Dashed: the threshold of the class (Otsu); dots: dates above it. Shaded: dates that at least one class keeps.</source>
        <translation>Aufmerksamkeit jeder Klasse nach Termin, jeder Streifen auf seinen eigenen größten Wert skaliert: Höhen vergleichen Termine, nicht Klassen. Gestrichelt: der Schwellenwert der Klasse (Otsu); Punkte: Termine darüber. Schattiert: Termine, die mindestens eine Klasse behält.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Curves of attention by date for %1</source>
        <translation>Kurven der Aufmerksamkeit nach Termin für %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>temperature of the probabilities</source>
        <translation>Temperatur der Wahrscheinlichkeiten</translation>
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
        <translation>Trainingsverlauf</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>Planar images</source>
        <translation>Planare Bilder</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>classified correctly (%)</source>
        <translation>richtig klassifiziert (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>training segments</source>
        <translation>Trainingssegmente</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>validation %1</source>
        <translation>Validierung: %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>best epoch (%1)</source>
        <translation>beste Epoche (%1)</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Labels judged wrong are left out, of validation too: these are the scores of labels that look right. Parcels that are hard to classify may be among those left out, so that the scores may be too high.</source>
        <translation>Als falsch beurteilte Labels sind weggelassen, auch aus der Validierung: dies sind die Werte der Labels, die richtig aussehen. Schwer klassifizierbare Parzellen können unter den weggelassenen sein, sodass die Werte zu hoch sein können.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>the scores above are those of the weights after the last one</source>
        <translation>die Werte oben sind die der Gewichte nach der letzten</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>the best epoch and</source>
        <translation>die beste Epoche und</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The validation parcels also determined %1the temperature, so these scores are slightly too high. The final model was trained on all parcels, validation parcels included; the scores do not cover that. For a publishable accuracy use cross-validation, or classify parcels that took no part in the training.</source>
        <translation>Die Validierungsparzellen bestimmten auch %1die Temperatur, diese Werte sind daher etwas zu hoch. Das endgültige Modell wurde auf allen Parzellen trainiert, einschließlich der Validierungsparzellen; das decken die Werte nicht ab. Für eine veröffentlichbare Genauigkeit nehmen Sie die Kreuzvalidierung, oder klassifizieren Sie Parzellen, die am Training nicht beteiligt waren.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Baseline: linear discriminant analysis, fitted on the same parcels, classifies %1 of the validation parcels correctly.</source>
        <translation>Vergleichsbasis: lineare Diskriminanzanalyse, angepasst auf denselben Parzellen, klassifiziert %1 der Validierungsparzellen richtig.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels</source>
        <translation>Validierungsparzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>At most %1 of the answers are wrong, with %2 confidence, for parcels like these.</source>
        <translation>Höchstens %1 der Antworten sind falsch, mit %2 Konfidenz, für Parzellen wie diese.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The part of wrong answers is not bounded.</source>
        <translation>Der Teil falscher Antworten ist nicht begrenzt.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The network's scores are divided by a temperature, which brings confidence near to accuracy. On %1 the expected calibration error (ECE), the mean difference of both, was %2 before and %3 after; the mean negative log-likelihood %4 before and %5 after. The temperature was fitted on these parcels: on other parcels the error is larger. %6</source>
        <translation>Die Ausgabewerte des Netzes werden durch eine Temperatur geteilt, was die Konfidenz der Genauigkeit nahebringt. Auf %1 war der erwartete Kalibrierungsfehler (ECE), der mittlere Unterschied beider, %2 davor und %3 danach; die mittlere negative Log-Likelihood %4 davor und %5 danach. Die Temperatur wurde auf diesen Parzellen angepasst: auf anderen Parzellen ist der Fehler größer. %6</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 are not shown.</source>
        <translation>%1 {1|ist|sind} nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>epoch %1 had the lowest validation loss, and the scores above are those of its weights</source>
        <translation>Epoche %1 hatte den niedrigsten Validierungsverlust, und die Werte oben sind die ihrer Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 in %2; %3. The final model was then trained for %4 on all parcels, validation parcels included.</source>
        <translation>%1 in %2; %3. Das endgültige Modell wurde dann trainiert (%4), auf allen Parzellen, einschließlich der Validierungsparzellen.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Curves of loss and accuracy by epoch, for training and validation.</source>
        <translation>Kurven von Verlust und Genauigkeit nach Epoche, für Training und Validierung.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The first three bands are shown as red, green and blue.</source>
        <translation>Die ersten drei Kanäle sind als Rot, Grün und Blau gezeigt.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The first band is shown in grey.</source>
        <translation>Der erste Kanal ist in Grau gezeigt.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Planar images of validation segments: each row is a time step, each column the time series of one pixel of the segment. %1</source>
        <translation>Planare Bilder von Validierungssegmenten: jede Zeile ist ein Zeitschritt, jede Spalte die Zeitreihe eines Pixels des Segments. %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Planar images: %1</source>
        <translation>Planare Bilder: %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>No label was left out. %1</source>
        <translation>Kein Label wurde weggelassen. %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 judged wrong, and left out of learning and validation.%2 %3</source>
        <translation>%1 als falsch beurteilt und aus Lernen und Validierung weggelassen.%2 %3</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>No parcel was left for validation: the accuracy of this model is unknown.</source>
        <translation>Keine Parzelle blieb für die Validierung: die Genauigkeit dieses Modells ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>validation parcels</source>
        <translation>Validierungsparzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels by true class (rows) and predicted class (columns). Colours: percent of the true class; each row adds up to 100 %.</source>
        <translation>Validierungsparzellen nach wahrer Klasse (Zeilen) und vorhergesagter Klasse (Spalten). Farben: Prozent der wahren Klasse; jede Zeile ergibt 100 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>In pred_group, %1 of these parcels are given their class, the others their group; %2 of the answers are wrong. %3</source>
        <translation>In pred_group erhalten %1 dieser Parzellen ihre Klasse, die anderen ihre Gruppe; %2 der Antworten sind falsch. %3</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>With this number of parcels, the 95 % interval of the overall accuracy is %1 to %2.</source>
        <translation>Bei dieser Anzahl von Parzellen reicht das 95-%-Intervall der Gesamtgenauigkeit von %1 bis %2.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 within the group of the class, %2 across groups.</source>
        <translation>%1 innerhalb der Gruppe der Klasse, %2 zwischen Gruppen.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>more label</source>
        <translation>weiteres Label</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Overall accuracy &lt;strong&gt;%1&lt;/strong&gt;: %2 of %3 %4 classified correctly. Macro F1 is &lt;strong&gt;%5&lt;/strong&gt;, kappa %6.</source>
        <translation>Gesamtgenauigkeit &lt;strong&gt;%1&lt;/strong&gt;: %2 von %3 %4 richtig klassifiziert. Makro-F1 ist &lt;strong&gt;%5&lt;/strong&gt;, Kappa %6.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels correct</source>
        <translation>Validierungsparzellen richtig</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>validation parcel</source>
        <translation>Validierungsparzelle</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 epoch</source>
        <translation>%1 Epoche</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 more label</source>
        <translation>%1 weiteres Label</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 more labels</source>
        <translation>%1 weitere Labels</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 validation parcel</source>
        <translation>%1 Validierungsparzelle</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 validation parcels</source>
        <translation>%1 Validierungsparzellen</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 label</source>
        <translation>%1 Label</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 labels</source>
        <translation>%1 Labels</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 mistake</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 mistakes</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Zhdanov, F.: Diverse mini-batch active learning. arXiv 1901.05954, 2019</source>
        <translation>Zhdanov, F.: Diverse mini-batch active learning. arXiv 1901.05954, 2019</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Expected half width of the 95 % interval. It follows from the model's own probabilities: where the model is wrong more often than they say, intervals become wider.</source>
        <translation>Erwartete halbe Breite des 95-%-Intervalls. Sie folgt aus den eigenen Wahrscheinlichkeiten des Modells: wo das Modell öfter falsch liegt, als sie sagen, werden die Intervalle breiter.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Expected half width of the interval of the accuracy by number of visits.</source>
        <translation>Erwartete halbe Breite des Intervalls der Genauigkeit nach Anzahl der Besuche.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>visits report</source>
        <translation>Besuchsbericht</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>± percent of the area</source>
        <translation>± Prozent der Fläche</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>A stratified random sample. Strata are the classes of the map, divided by size of the parcels where there are visits enough; each gets visits by its area and by the errors to be expected in it (Neyman allocation). In a stratum each parcel has the same probability (visit_prob). More visits with the same seed keep most parcels. Fill a field with the class seen at each visit and give the layer, with all of its parcels, to 'Estimate areas'.</source>
        <translation>Eine stratifizierte Zufallsstichprobe. Strata sind die Klassen der Karte, geteilt nach Größe der Parzellen, wo es genug Besuche gibt; jedes erhält Besuche nach seiner Fläche und nach den darin zu erwartenden Fehlern (Neyman-Aufteilung). In einem Stratum hat jede Parzelle dieselbe Wahrscheinlichkeit (visit_prob). Mehr Besuche mit demselben Startwert behalten die meisten Parzellen. Füllen Sie ein Feld mit der Klasse, die bei jedem Besuch gesehen wurde, und geben Sie den Layer mit allen seinen Parzellen an 'Flächen schätzen'.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Uncertain parcels of many kinds: the most uncertain parcels, five for each visit, are clustered by their probabilities, and of each cluster one is chosen. They are no random sample: accuracy and areas cannot be estimated from them, and visit_prob is empty.</source>
        <translation>Unsichere Parzellen vieler Arten: die unsichersten Parzellen, fünf je Besuch, werden nach ihren Wahrscheinlichkeiten gruppiert, und aus jeder Häufung wird eine gewählt. Sie sind keine Zufallsstichprobe: Genauigkeit und Flächen können daraus nicht geschätzt werden, und visit_prob ist leer.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>For a wanted interval</source>
        <translation>Für ein gewünschtes Intervall</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>%1 (ha)</source>
        <translation>%1 (ha)</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the backbones</source>
        <translation>die Backbones</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the thresholds</source>
        <translation>die Schwellenwerte</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>folds and scores</source>
        <translation>Folds und Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the plots</source>
        <translation>die Abbildungen</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <location filename="../../core/sample/phenology.py"/>
        <source>CLASS_COUNT is %1: choose a number of classes from 2 to %2.</source>
        <translation>CLASS_COUNT ist %1: wählen Sie eine Anzahl von Klassen von 2 bis %2.</translation>
    </message>
    <message>
        <location filename="../../core/sample/phenology.py"/>
        <source>PARCEL_COUNT is %1, too few for %2 classes: ask for %3 parcels or more.</source>
        <translation>PARCEL_COUNT ist %1, zu wenig für %2 Klassen: verlangen Sie %3 Parzellen oder mehr.</translation>
    </message>
    <message>
        <location filename="../../core/sample/scene.py"/>
        <source>SEED is %1: choose 0 or more.</source>
        <translation>SEED ist %1: wählen Sie 0 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../core/sample/scene.py"/>
        <source>Acquisition %1 of the sample scene</source>
        <translation>Aufnahme %1 der Beispielszene</translation>
    </message>
    <message>
        <location filename="../../core/sample/weather.py"/>
        <source>DATE_COUNT is %1: choose 2 to %2 dates.</source>
        <translation>DATE_COUNT ist %1: wählen Sie 2 bis %2 Termine.</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>FOLDER '%1' holds other data, such as '%2', that would mix with the sample scene or be lost: choose an empty folder.</source>
        <translation>FOLDER '%1' enthält andere Daten, wie '%2', die sich mit der Beispielszene vermischen oder verloren gehen würden: wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>Image and mask of %1</source>
        <translation>Bild und Maske von %1</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>the parcels cannot be read again</source>
        <translation>die Parzellen können nicht wieder gelesen werden</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>The sample scene cannot be written to FOLDER '%1' (%2): choose a folder that you may write to, on a disk with room.</source>
        <translation>Die Beispielszene kann nicht in FOLDER '%1' geschrieben werden (%2): wählen Sie einen Ordner mit Schreibrecht, auf einem Datenträger mit freiem Platz.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>from 1 to %1</source>
        <translation>von 1 bis %1</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>the raster '%1'</source>
        <translation>das Raster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>each acquisition in '%1'</source>
        <translation>jede Aufnahme in '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters are of different bands by their names (%1), but are taken as one: make sure that they are the same band.</source>
        <translation>Die Raster sind nach ihren Namen von verschiedenen Kanälen (%1), werden aber als einer genommen: stellen Sie sicher, dass es derselbe Kanal ist.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>BANDS: band %1 is asked for, but %2 has %3: choose %4.</source>
        <translation>BANDS: Kanal %1 ist verlangt, aber %2 hat %3: wählen Sie %4.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>Band %1 of '%2' is an alpha band: pixels where it is 0 are missing, and it is not a band of the series.</source>
        <translation>Kanal %1 von '%2' ist ein Alphakanal: Pixel, in denen er 0 ist, fehlen, und er ist kein Kanal der Serie.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>beside its alpha band %1</source>
        <translation>neben seinem Alphakanal %1</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>DATES has %1, but SERIES has %2 rasters: give one date per raster, in the same order.</source>
        <translation>DATES hat %1, aber SERIES hat %2 Raster: geben Sie ein Datum pro Raster an, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The bands of the raster '%1' are of %2 dates, from %3 to %4: give it alone as SERIES, as one stack of all acquisitions, or give one raster per acquisition, or DATES.</source>
        <translation>Die Kanäle des Rasters '%1' sind von %2 Terminen, von %3 bis %4: geben Sie es allein als SERIES an, als einen Stapel aller Aufnahmen, oder geben Sie ein Raster pro Aufnahme an, oder DATES.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>No date found for the raster '%1' (temporal range, metadata, band descriptions, name): give the dates of all rasters in DATES.</source>
        <translation>Kein Datum gefunden für das Raster '%1' (zeitlicher Bereich, Metadaten, Kanalbeschreibungen, Name): geben Sie die Termine aller Raster in DATES an.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>BANDS: band %1 of %2 is an alpha band, which tells where pixels are valid: leave it out. If it holds values, describe the band (its name, such as NIR) or set its colour interpretation to 'undefined' (gdal_edit).</source>
        <translation>BANDS: Kanal %1 von %2 ist ein Alphakanal, der sagt, wo Pixel gültig sind: lassen Sie ihn weg. Enthält er Werte, beschreiben Sie den Kanal (seinen Namen, wie NIR), oder setzen Sie seine Farbinterpretation auf 'undefined' (gdal_edit).</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' have %3 and %4 bands: choose bands that all of them have in BANDS.</source>
        <translation>Die Raster '%1' und '%2' haben %3 und %4 Kanäle: wählen Sie in BANDS Kanäle, die alle haben.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>No dates found in the band descriptions of the raster '%1': give one date per acquisition in DATES. (A single raster is taken as a stack of acquisitions.)</source>
        <translation>Keine Termine gefunden in den Kanalbeschreibungen des Rasters '%1': geben Sie ein Datum pro Aufnahme in DATES an. (Ein einzelnes Raster wird als Stapel von Aufnahmen genommen.)</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>DATES has %1, but the raster '%2' has %3%4, which is not a multiple: give one date per acquisition.</source>
        <translation>DATES hat %1, aber das Raster '%2' hat %3%4, was kein Vielfaches ist: geben Sie ein Datum pro Aufnahme an.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' hold different bands (%3 and %4) of %5: join the bands of each date into one raster with 'Build virtual raster' (gdal:buildvirtualraster, each input into a separate band) and give one raster per date; or give the files of one band only.</source>
        <translation>Die Raster '%1' und '%2' enthalten verschiedene Kanäle (%3 und %4) von %5: verbinden Sie die Kanäle jedes Termins mit 'Virtuelles Raster erzeugen' (gdal:buildvirtualraster, jede Eingabe in einen eigenen Kanal) zu einem Raster und geben Sie ein Raster pro Termin an; oder geben Sie nur die Dateien eines Kanals an.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' have different bands: band %3 is '%4' in the first, '%5' in the second. Give rasters with the same bands, or the same descriptions of their bands.</source>
        <translation>Die Raster '%1' und '%2' haben verschiedene Kanäle: Kanal %3 ist '%4' im ersten, '%5' im zweiten. Geben Sie Raster mit denselben Kanälen an, oder mit denselben Beschreibungen ihrer Kanäle.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>No product is left for the series: %1; raise MAX_CLOUD, or give products of the area of the parcels.</source>
        <translation>Kein Produkt bleibt für die Serie: %1; erhöhen Sie MAX_CLOUD, oder geben Sie Produkte des Gebiets der Parzellen an.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>PARCELS, EXTENT: no product lies there: give the products of that area, or check the CRS of PARCELS and EXTENT.</source>
        <translation>PARCELS, EXTENT: dort liegt kein Produkt: geben Sie die Produkte dieses Gebiets an, oder prüfen Sie das KBS von PARCELS und EXTENT.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>%1 x %2 pixels of %3 x %4 in %5</source>
        <translation>%1 x %2 Pixel von %3 x %4 in %5</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>SERIES_FILE: '%1' cannot be written (%2): choose a file in a folder that you may write to.</source>
        <translation>SERIES_FILE: '%1' kann nicht geschrieben werden (%2): wählen Sie eine Datei in einem Ordner mit Schreibrecht.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>%1 of %2 products left out, %3: %4%5.</source>
        <translation>%1 von %2 Produkten weggelassen, %3: %4%5.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/choice.py"/>
        <source>No product lies between DATE_START and DATE_END: there are %1, from %2 to %3; change the dates.</source>
        <translation>Kein Produkt liegt zwischen DATE_START und DATE_END: es gibt %1, von %2 bis %3; ändern Sie die Termine.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/choice.py"/>
        <source>The products of the group '%1' have none of the bands in BANDS: they were left out.</source>
        <translation>Die Produkte der Gruppe '%1' haben keinen der Kanäle in BANDS: sie wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to no raster: give other items.</source>
        <translation>ITEMS: '%1' verweist auf kein Raster: geben Sie andere Items an.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>Assets on other computers, such as '%1', were left out.</source>
        <translation>Assets auf anderen Computern, wie '%1', wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>its server does not give %1</source>
        <translation>sein Server gibt %1 nicht heraus</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>GDAL cannot read it from there</source>
        <translation>GDAL kann es von dort nicht lesen</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to '%2', which is no file on this computer, and %3: download the products first.</source>
        <translation>ITEMS: '%1' verweist auf '%2', das keine Datei auf diesem Computer ist, und %3: laden Sie die Produkte zuerst herunter.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>Assets that their server does not give, such as %1, were left out.</source>
        <translation>Assets, die ihr Server nicht herausgibt, wie %1, wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to '%2' and does not say of which time or bands it is: download the products first.</source>
        <translation>ITEMS: '%1' verweist auf '%2' und sagt nicht, von welcher Zeit oder welchen Kanälen es ist: laden Sie die Produkte zuerst herunter.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: the file '%1', which '%2' links to, does not exist: download it, or correct the link.</source>
        <translation>ITEMS: die Datei '%1', auf die '%2' verweist, existiert nicht: laden Sie sie herunter, oder korrigieren Sie den Verweis.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' is a series file already: give it as SERIES_FILE.</source>
        <translation>ITEMS: '%1' ist schon eine Seriendatei: geben Sie sie als SERIES_FILE an.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' cannot be read (%2): choose another file.</source>
        <translation>ITEMS: '%1' kann nicht gelesen werden (%2): wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' is no STAC ItemCollection: choose a JSON file of items.</source>
        <translation>ITEMS: '%1' ist keine STAC-ItemCollection: wählen Sie eine JSON-Datei mit Items.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: an asset of '%1' has no link (href): give other items.</source>
        <translation>ITEMS: ein Asset von '%1' hat keinen Verweis (href): geben Sie andere Items an.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/look.py"/>
        <source>The pixels of %1 cannot be read: download its product again.</source>
        <translation>Die Pixel von %1 können nicht gelesen werden: laden Sie sein Produkt neu herunter.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/rasters.py"/>
        <source>The raster '%1' of '%2' has no coordinate reference system, or is not north-up: download the product again or leave it out.</source>
        <translation>Das Raster '%1' von '%2' hat kein Koordinatenbezugssystem oder ist nicht nach Norden ausgerichtet: laden Sie das Produkt neu herunter oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/rasters.py"/>
        <source>The raster '%1' of '%2' is damaged or cut off: download the product again.</source>
        <translation>Das Raster '%1' von '%2' ist beschädigt oder abgeschnitten: laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>too cloudy</source>
        <translation>zu bewölkt</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>does not cover the parcels</source>
        <translation>deckt die Parzellen nicht ab</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>The product '%1' cannot be read: its bands and masks have several coordinate reference systems; warp them to one (gdal:warpreproject), or leave it out.</source>
        <translation>Das Produkt '%1' kann nicht gelesen werden: seine Kanäle und Masken haben mehrere Koordinatenbezugssysteme; transformieren Sie sie in eines (gdal:warpreproject), oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>COPY: the copy '%1' cannot be written: make room on the disk, or leave COPY off.</source>
        <translation>COPY: die Kopie '%1' kann nicht geschrieben werden: schaffen Sie Platz auf dem Datenträger, oder lassen Sie COPY ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>%1 of %2 acquisitions, such as '%3', lie in archives or on another disk: the series links to them by absolute paths, and must be built again if they are moved.</source>
        <translation>%1 von %2 Aufnahmen, wie '%3', liegen in Archiven oder auf einem anderen Datenträger: die Serie verweist mit absoluten Pfaden auf sie und muss neu erstellt werden, wenn sie verschoben werden.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>%1 of %2 acquisitions have no mask, such as '%3': their clouds are taken as they are.</source>
        <translation>%1 von %2 Aufnahmen haben keine Maske, wie '%3': ihre Wolken werden genommen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>The bands of the group '%1' have several units: %2.</source>
        <translation>Die Kanäle der Gruppe '%1' haben mehrere Einheiten: %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>'%1' is two bands of the model</source>
        <translation>'%1' ist zwei Kanäle des Modells</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Neither names nor files tell the sensor of the bands %1: they are taken as those of %2. If they are of another one, describe the bands by names such as nir.</source>
        <translation>Weder Namen noch Dateien nennen den Sensor der Kanäle %1: sie werden als die von %2 genommen. Sind sie von einem anderen, beschreiben Sie die Kanäle mit Namen wie nir.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>The series has no band like the model's '%1' but one near infrared band, '%2', which is taken: their wavelengths differ a little.</source>
        <translation>Die Serie hat keinen Kanal wie '%1' des Modells, aber einen Kanal im nahen Infrarot, '%2', der genommen wird: ihre Wellenlängen unterscheiden sich ein wenig.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>'%1' is there twice</source>
        <translation>'%1' ist zweimal vorhanden</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Landsat 8 and 9</source>
        <translation>Landsat 8 und 9</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Landsat 4 to 7</source>
        <translation>Landsat 4 bis 7</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: the model was trained on the bands %1, but the series has %2 (%3): build the series with these BANDS.</source>
        <translation>SERIES_FILE: das Modell wurde auf den Kanälen %1 trainiert, aber die Serie hat %2 (%3): erstellen Sie die Serie mit diesen BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>The acquisitions of %1 in SERIES_FILE are left out: a series has one group of acquisitions, here %2.</source>
        <translation>Die Aufnahmen von %1 in SERIES_FILE werden weggelassen: eine Serie hat eine Gruppe von Aufnahmen, hier %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: its raster '%1' does not lie where the file says: build the series again.</source>
        <translation>SERIES_FILE: ihr Raster '%1' liegt nicht dort, wo die Datei sagt: erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: its raster '%1' has %2 bands instead of %3: build the series again.</source>
        <translation>SERIES_FILE: ihr Raster '%1' hat %2 Kanäle statt %3: erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' is not one of 'Build a series', which lie beside the file and take their pixels from files: build the series again.</source>
        <translation>SERIES_FILE: ihr Raster '%1' ist keines von 'Serie erstellen'; diese liegen neben der Datei und nehmen ihre Pixel aus Dateien: erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' is not a series file of 'Build a series' (%2): build the series again.</source>
        <translation>SERIES_FILE: '%1' ist keine Seriendatei von 'Serie erstellen' (%2): erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' was written by a newer version of the plugin: update it.</source>
        <translation>SERIES_FILE: '%1' wurde von einer neueren Version des Plugins geschrieben: aktualisieren Sie es.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>it has no planarsits:format</source>
        <translation>es hat kein planarsits:format</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' is missing: keep the file beside its folder of rasters, or build the series again.</source>
        <translation>SERIES_FILE: ihr Raster '%1' fehlt: behalten Sie die Datei neben ihrem Ordner mit Rastern, oder erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' takes its pixels from a server that does not give %2: check the link and the login, or build the series again.</source>
        <translation>SERIES_FILE: ihr Raster '%1' nimmt seine Pixel von einem Server, der %2 nicht herausgibt: prüfen Sie den Verweis und die Anmeldung, oder erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' takes its pixels from '%2', which does not exist: move the product back, or build the series again.</source>
        <translation>SERIES_FILE: ihr Raster '%1' nimmt seine Pixel aus '%2', das nicht existiert: verschieben Sie das Produkt zurück, oder erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: the files of '%1' have changed since the series was built: build the series again.</source>
        <translation>SERIES_FILE: die Dateien von '%1' haben sich geändert, seit die Serie erstellt wurde: erstellen Sie die Serie neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' cannot be read (%2): choose a file that 'Build a series' wrote.</source>
        <translation>SERIES_FILE: '%1' kann nicht gelesen werden (%2): wählen Sie eine Datei, die 'Serie erstellen' geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>it is damaged or no JSON</source>
        <translation>sie ist beschädigt oder kein JSON</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>see its field %1</source>
        <translation>siehe ihr Feld %1</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/write.py"/>
        <source>first valid</source>
        <translation>das erste gültige</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1 of %2 dates (%3)</source>
        <translation>%1 von %2 Terminen (%3)</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1: '%2' is not a date; write YYYY-MM-DD, such as 2017-04-15.</source>
        <translation>%1: '%2' ist kein Datum; schreiben Sie YYYY-MM-DD, wie 2017-04-15.</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1: '%2' is not a list of whole numbers, such as 1,2,3.</source>
        <translation>%1: '%2' ist keine Liste ganzer Zahlen, wie 1,2,3.</translation>
    </message>
    <message>
        <location filename="../../core/series/degrees.py"/>
        <source>%1 is %2: the map units of the images (%3) are degrees, so that it is taken in metres, and this is less than %4 m. Give metres.</source>
        <translation>%1 ist %2: die Karteneinheiten der Bilder (%3) sind Grad, daher wird es in Metern genommen, und dies ist weniger als %4 m. Geben Sie Meter an.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>cannot be opened as a raster: it is missing, damaged or of another kind.</source>
        <translation>kann nicht als Raster geöffnet werden: es fehlt, ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>holds %1 rasters: give one of them, such as %2.</source>
        <translation>enthält %1 Raster: geben Sie eines davon an, wie %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>The raster '%1' has a login of QGIS (authcfg), which nothing else can read: give its file, or a login by the settings of GDAL.</source>
        <translation>Das Raster '%1' hat eine Anmeldung von QGIS (authcfg), die nichts anderes lesen kann: geben Sie seine Datei an, oder eine Anmeldung über die Einstellungen von GDAL.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>'%1' cannot be opened: its server does not give %2. Check the link and the login, or leave it out.</source>
        <translation>'%1' kann nicht geöffnet werden: sein Server gibt %2 nicht heraus. Prüfen Sie den Verweis und die Anmeldung, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their CRS are %1 and %2</source>
        <translation>ihre KBS sind %1 und %2</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their sizes are %1 x %2 and %3 x %4 pixels</source>
        <translation>ihre Größen sind %1 x %2 und %3 x %4 Pixel</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their extents are (%1) and (%2)</source>
        <translation>ihre Ausdehnungen sind (%1) und (%2)</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>%1 day(s) with several acquisitions, merged by the mean of their valid values: %2. If they are bands of one image, join the bands of each date into one raster with 'Build virtual raster' (each input into a separate band).</source>
        <translation>%1 {1|Tag|Tage} mit mehreren Aufnahmen, verbunden durch das Mittel ihrer gültigen Werte: %2. Wenn sie Kanäle eines Bildes sind, verbinden Sie die Kanäle jedes Termins mit 'Virtuelles Raster erzeugen' (jede Eingabe in einen eigenen Kanal) zu einem Raster.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>SEASON_END %1 must come after SEASON_START %2.</source>
        <translation>SEASON_END %1 muss nach SEASON_START %2 liegen.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>%1 holds images of %2 only: a time series needs at least two dates.</source>
        <translation>%1 enthält nur Bilder von %2: eine Zeitreihe braucht mindestens zwei Termine.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>The season holds %1 of the %2 acquisitions, which run from %3 to %4; at least two dates are needed: change SEASON_START or SEASON_END.</source>
        <translation>Die Saison enthält %1 der %2 Aufnahmen, die von %3 bis %4 reichen; mindestens zwei Termine sind nötig: ändern Sie SEASON_START oder SEASON_END.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>The rasters '%1' and '%2' do not lie on the same pixel grid: %3. Resample them to one grid first (gdal:warpreproject).</source>
        <translation>Die Raster '%1' und '%2' liegen nicht auf demselben Pixelgitter: %3. Bringen Sie sie zuerst auf ein Gitter (gdal:warpreproject).</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>List those of clouds in MASK_INVALID</source>
        <translation>Nennen Sie die der Wolken in MASK_INVALID</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>; NaN cannot be listed, so give it a number in the masks first</source>
        <translation>; NaN kann nicht genannt werden, geben Sie ihm in den Masken daher zuerst eine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>Nothing is masked: no mask has a value of MASK_INVALID (%1) in the parcels. Values that occur: %2. %3.</source>
        <translation>Nichts wird maskiert: keine Maske hat in den Parzellen einen Wert von MASK_INVALID (%1). Vorkommende Werte: %2. %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>On %1 the masks mask nothing, but have values that those of the other dates do not have: %2. If these are clouds, add them to MASK_INVALID.</source>
        <translation>Am %1 maskieren die Masken nichts, haben aber Werte, die die der anderen Termine nicht haben: %2. Wenn das Wolken sind, fügen Sie sie MASK_INVALID hinzu.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>Nothing is masked: no mask of the series file has an invalid value (%1) in the parcels. Values that occur: %2. If they are cloudy, build the series again with other MASK_CLASSES.</source>
        <translation>Nichts wird maskiert: keine Maske der Seriendatei hat in den Parzellen einen ungültigen Wert (%1). Vorkommende Werte: %2. Wenn sie bewölkt sind, erstellen Sie die Serie mit anderen MASK_CLASSES neu.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>, of bit masks such as Landsat's QA_PIXEL by their bits, such as bit:3,bit:4</source>
        <translation>, die von Bitmasken wie QA_PIXEL von Landsat nach ihren Bits, wie bit:3,bit:4</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>'%1'%2 look like masks (one band of few whole values, or the name</source>
        <translation>'%1'%2 sehen wie Masken aus (ein Kanal mit wenigen ganzen Werten, oder der Name</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>and %1 other(s)</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: %1 of a mask), the other %2 rasters do not: give the masks in MASKS.</source>
        <translation>SERIES: %1 einer Maske), die anderen %2 Raster nicht: geben Sie die Masken in MASKS an.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: the raster '%1'</source>
        <translation>SERIES: das Raster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: %1): if they are, give the images instead, and these in MASKS.</source>
        <translation>SERIES: %1): wenn sie es sind, geben Sie stattdessen die Bilder an, und diese in MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks carry no dates: they are taken in the order of the images.</source>
        <translation>Die Masken tragen keine Termine: sie werden in der Reihenfolge der Bilder genommen.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>the stacked mask '%1' has %2 bands</source>
        <translation>die gestapelte Maske '%1' hat %2 Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>MASKS has %1 rasters</source>
        <translation>MASKS hat %1 Raster</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks do not fit the images: %1, but there are %2 acquisitions. Give one mask per acquisition in MASKS.</source>
        <translation>Die Masken passen nicht zu den Bildern: %1, aber es gibt %2 Aufnahmen. Geben Sie eine Maske pro Aufnahme in MASKS an.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks do not fit the images: no mask for %1. Give one mask per acquisition in MASKS.</source>
        <translation>Die Masken passen nicht zu den Bildern: keine Maske für %1. Geben Sie eine Maske pro Aufnahme in MASKS an.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: the layer '%1' has no field '%2': choose one of %3.</source>
        <translation>PARCELS: der Layer '%1' hat kein Feld '%2': wählen Sie eines von %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: '%1' cannot be opened as a vector layer: it is missing, damaged or of another kind.</source>
        <translation>PARCELS: '%1' kann nicht als Vektorlayer geöffnet werden: er fehlt, ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: '%1' has no layer '%2': choose one of %3.</source>
        <translation>PARCELS: '%1' hat keinen Layer '%2': wählen Sie einen von %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_rows.py"/>
        <source>PARCELS: the layer '%1' has no features: choose another layer or subset.</source>
        <translation>PARCELS: der Layer '%1' hat keine Objekte: wählen Sie einen anderen Layer oder eine andere Teilmenge.</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>invalid geometry</source>
        <translation>ungültige Geometrie</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>outside the images</source>
        <translation>außerhalb der Bilder</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no pixel centre inside</source>
        <translation>kein Pixelmittelpunkt innerhalb</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no valid observation</source>
        <translation>keine gültige Beobachtung</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>image cannot be read</source>
        <translation>Bild nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>only parcel of its class</source>
        <translation>einzige Parzelle ihrer Klasse</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>too few parcels of its class</source>
        <translation>zu wenige Parzellen ihrer Klasse</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>changed during the run</source>
        <translation>während des Laufs geändert</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>not computed, see the log</source>
        <translation>nicht berechnet, siehe Protokoll</translation>
    </message>
    <message>
        <location filename="../../core/series/polygons.py"/>
        <source>The %1 have no coordinate reference system: set the layer's CRS.</source>
        <translation>Ohne Koordinatenbezugssystem (%1): setzen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../../core/series/portable.py"/>
        <source>%1 cannot be read by other processes: it is no file (%2). Save it as a GeoTIFF first (gdal:translate).</source>
        <translation>%1 kann nicht von anderen Prozessen gelesen werden: es ist keine Datei (%2). Speichern Sie es zuerst als GeoTIFF (gdal:translate).</translation>
    </message>
    <message>
        <location filename="../../core/series/portable.py"/>
        <source>%1 has other bands without QGIS: save it as a GeoTIFF first (gdal:translate).</source>
        <translation>%1 hat ohne QGIS andere Kanäle: speichern Sie es zuerst als GeoTIFF (gdal:translate).</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>Valid pixels by date, from %1 pixels around %2 parcel(s):</source>
        <translation>Gültige Pixel nach Termin, aus %1 Pixeln um %2 {2|Parzelle|Parzellen}:</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>On %1 of %2 dates most of these pixels are not valid.</source>
        <translation>An %1 von %2 Terminen sind die meisten dieser Pixel nicht gültig.</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>No date from %1 to %2 (%3 days) has a valid value for most of these pixels: values between are interpolated.</source>
        <translation>Kein Termin von %1 bis %2 (%3 Tage) hat einen gültigen Wert für die meisten dieser Pixel: Werte dazwischen werden interpoliert.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>%1 raster(s) tell different dates, such as '%2': %3. The first is taken; if it is not that of the acquisition, give DATES.</source>
        <translation>%1 Raster nennen verschiedene Daten, wie '%2': %3. Das erste wird genommen; ist es nicht das der Aufnahme, geben Sie DATES an.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>SERIES or MASKS: the raster '%1'</source>
        <translation>SERIES oder MASKS: das Raster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>layer name</source>
        <translation>Layername</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>%1 cannot be opened: its file is missing, damaged or of another kind. Copy it again, or leave it out.</source>
        <translation>%1 kann nicht geöffnet werden: die Datei fehlt, ist beschädigt oder von anderer Art. Kopieren Sie sie neu, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>layer metadata</source>
        <translation>Layermetadaten</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>temporal range</source>
        <translation>zeitlicher Bereich</translation>
    </message>
    <message>
        <location filename="../../core/series/reader.py"/>
        <source>The %1 '%2' cannot be read everywhere (%3): parcels there are left out ('%4'). Run again once it is there.</source>
        <translation>Nicht überall lesbar ist: %1 '%2' (%3): Parzellen dort werden weggelassen ('%4'). Starten Sie den Lauf erneut, sobald die Daten vorhanden sind.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The bands of the raster '%1' do not come equally often on each date: correct the band descriptions, a date and a name such as '2017-04-15 B8' each.</source>
        <translation>Die Kanäle des Rasters '%1' kommen nicht an jedem Termin gleich oft vor: korrigieren Sie die Kanalbeschreibungen, je ein Datum und ein Name wie '2017-04-15 B8'.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has %1 date(s), but the band descriptions of the raster '%2' tell %3 acquisitions: give one date per acquisition, or leave DATES empty.</source>
        <translation>DATES hat %1 {1|Termin|Termine}, aber die Kanalbeschreibungen des Rasters '%2' nennen %3 Aufnahmen: geben Sie ein Datum pro Aufnahme an, oder lassen Sie DATES leer.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has the dates of the bands of the raster '%1' in another order than the band descriptions: leave DATES empty.</source>
        <translation>DATES hat die Termine der Kanäle des Rasters '%1' in anderer Reihenfolge als die Kanalbeschreibungen: lassen Sie DATES leer.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>STACK_ORDER is 'by_band', but the band descriptions of the raster '%1' tell another order: leave it at 'by_date'; each band is then taken by the date and the name in its description.</source>
        <translation>STACK_ORDER ist 'by_band', aber die Kanalbeschreibungen des Rasters '%1' nennen eine andere Reihenfolge: lassen Sie es auf 'by_date'; jeder Kanal wird dann nach Datum und Name in seiner Beschreibung genommen.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The raster '%1' has no band '%2' on %3, but on other dates: leave out the dates or the bands that are not complete, or correct the band descriptions.</source>
        <translation>Das Raster '%1' hat keinen Kanal '%2' am %3, aber an anderen Terminen: lassen Sie die unvollständigen Termine oder Kanäle weg, oder korrigieren Sie die Kanalbeschreibungen.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The raster '%1' has %2 band(s) of %3, but %4 of most dates: leave out the dates that are not complete, or describe each band by date and name, such as '2017-04-15 B8'.</source>
        <translation>Das Raster '%1' hat %2 Kanäle von %3, aber %4 von den meisten Terminen: lassen Sie die unvollständigen Termine weg, oder beschreiben Sie jeden Kanal mit Datum und Name, wie '2017-04-15 B8'.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has %1 date(s), but the raster '%2' has %3: give one date per acquisition, and each band on every date.</source>
        <translation>DATES hat %1 {1|Termin|Termine}, aber das Raster '%2' hat %3: geben Sie ein Datum pro Aufnahme an, und jeden Kanal an jedem Termin.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>%1 of the observations are exactly %2 in %3: if this stands for missing values, set it as the no-data value of the rasters.</source>
        <translation>%1 der Beobachtungen sind genau %2 in %3: wenn das für fehlende Werte steht, setzen Sie es als NoData-Wert der Raster.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>another scale, offset or no-data value, other bands, or clouds without a mask</source>
        <translation>eine andere Skalierung, ein anderer Offset oder NoData-Wert, andere Kanäle, oder Wolken ohne Maske</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>On %1 the values are about %2 of those on the others: likely another scale, reflectance beside digital numbers. Bring all rasters to one scale.</source>
        <translation>Am %1 betragen die Werte etwa %2 derer an den anderen: wahrscheinlich eine andere Skalierung, Reflektanz neben digitalen Zahlen. Bringen Sie alle Raster auf eine Skalierung.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>%1%2 of the values lie outside the ranges that the model was trained on (%3: %4 to %5, in the training %6 to %7): likely %8. The classes are not reliable.</source>
        <translation>%1%2 der Werte liegen außerhalb der Bereiche, auf denen das Modell trainiert wurde (%3: %4 bis %5, im Training %6 bis %7): wahrscheinlich %8. Die Klassen sind nicht verlässlich.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>another scale, values %1 of the model's</source>
        <translation>eine andere Skalierung, Werte %1 derer des Modells</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>an offset of about %1%2</source>
        <translation>ein Offset von etwa %1%2</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>Values such as %1 are taken as missing: no image has such values. Set them as the no-data value of the rasters.</source>
        <translation>Werte wie %1 werden als fehlend genommen: kein Bild hat solche Werte. Setzen Sie sie als NoData-Wert der Raster.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>, such as that of Sentinel-2 images since 2022</source>
        <translation>, wie der von Sentinel-2-Bildern seit 2022</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>all bands</source>
        <translation>allen Kanälen</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>The values of the band '%1' run from %2 to %3: likely a no-data value that is not set, or another band.</source>
        <translation>Die Werte des Kanals '%1' reichen von %2 bis %3: wahrscheinlich ein nicht gesetzter NoData-Wert, oder ein anderer Kanal.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>The band '%1' is %2 nearly everywhere: it tells nothing; check BANDS.</source>
        <translation>Der Kanal '%1' ist fast überall %2: er sagt nichts aus; prüfen Sie BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>the band '%1'</source>
        <translation>dem Kanal '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/whole_features.py"/>
        <source>PARCELS: the layer '%1' cannot be read to the end (%2): its file is damaged or out of reach. Copy it again, or repair it.</source>
        <translation>PARCELS: der Layer '%1' kann nicht bis zum Ende gelesen werden (%2): seine Datei ist beschädigt oder nicht erreichbar. Kopieren Sie sie neu, oder reparieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/series/windows.py"/>
        <source>The %1 '%2' cannot be read (band %3): the file is damaged or out of reach. Copy it again, or leave this date out.</source>
        <translation>Nicht lesbar ist: %1 '%2' (Kanal %3): die Datei ist beschädigt oder nicht erreichbar. Kopieren Sie sie neu, oder lassen Sie diesen Termin weg.</translation>
    </message>
    <message>
        <location filename="../../core/series/windows.py"/>
        <source>The %1 '%2' has complex or colour values (band %3): only integer and real numbers can be classified.</source>
        <translation>Komplexe Werte oder Farbwerte in: %1 '%2' (Kanal %3): nur ganze und reelle Zahlen können klassifiziert werden.</translation>
    </message>
    <message>
        <location filename="../../core/series/zone_bounds.py"/>
        <source>PARCELS: the parcels lie too far apart to be brought to one reference system: give those of each UTM zone by themselves.</source>
        <translation>PARCELS: die Parzellen liegen zu weit auseinander für ein gemeinsames Bezugssystem: geben Sie die jeder UTM-Zone für sich an.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>no file was written</source>
        <translation>keine Datei wurde geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>it cannot be opened again</source>
        <translation>sie kann nicht wieder geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>%1 of %2 features can be read again</source>
        <translation>%1 von %2 Objekten können wieder gelesen werden</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>its last row is cut off</source>
        <translation>ihre letzte Zeile ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>the last rows of '%1' are cut off</source>
        <translation>die letzten Zeilen von '%1' sind abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <source>%1: '%2' cannot be written (%3): check that the disk has room and that no other program has the file open, or choose another file.</source>
        <translation>%1: '%2' kann nicht geschrieben werden (%3): prüfen Sie, ob der Datenträger Platz hat und kein anderes Programm die Datei geöffnet hat, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <source>The field '%1' is renamed '%2' in the file.</source>
        <translation>Das Feld '%1' heißt in der Datei '%2'.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <location filename="../../processing_provider/sinks.py"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../../core/vectors/formulas.py"/>
        <source>%1: cells begin with =, +, -, @ or a tab (%2): spreadsheet programs may take them for formulas. Import their columns as text, or write another format than CSV.</source>
        <translation>%1: Zellen beginnen mit =, +, -, @ oder einem Tabulator (%2): Tabellenprogramme können sie für Formeln halten. Importieren Sie ihre Spalten als Text, oder schreiben Sie ein anderes Format als CSV.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/sql_file.py"/>
        <source>it cannot be opened</source>
        <translation>sie kann nicht geöffnet werden</translation>
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
        <source>Not enough memory: lower MEMORY_MB, or take fewer parcels or dates.</source>
        <translation>Zu wenig Arbeitsspeicher: senken Sie MEMORY_MB, oder nehmen Sie weniger Parzellen oder Termine.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>The request to stop came after the outputs were written: they are complete.</source>
        <translation>Der Abbruch wurde verlangt, nachdem die Ausgaben geschrieben waren: sie sind vollständig.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimate areas</source>
        <translation>Flächen schätzen</translation>
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
        <translation>Schätzt aus Besuchen die Hektar jeder Klasse, mit Konfidenzintervallen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimates how many hectares of each class there are, with confidence intervals, from a classified layer and the classes that were seen at a random sample of its parcels. Counting the map's hectares is biased by its errors; the visited parcels correct that.

Two estimates are given. Error-adjusted (hectares, low, high): Olofsson et al. 2014, by strata and for parcels of unequal size. Prediction-powered (ppi_ha, ppi_low, ppi_high): Angelopoulos et al. 2023, which uses the probabilities of all parcels. Areas are ellipsoidal.

The layer must hold all parcels, also those that were not visited. Intervals hold only for parcels that were drawn at random: other labels are refused, unless you tell how they were drawn.</source>
        <translation>Schätzt, wie viele Hektar es von jeder Klasse gibt, mit Konfidenzintervallen, aus einem klassifizierten Layer und den Klassen, die an einer Zufallsstichprobe seiner Parzellen gesehen wurden. Die Hektar der Karte zu zählen, ist durch ihre Fehler verzerrt; die besuchten Parzellen korrigieren das.

Zwei Schätzungen werden gegeben. Fehlerkorrigiert (hectares, low, high): Olofsson et al. 2014, nach Strata und für Parzellen ungleicher Größe. Vorhersagegestützt (ppi_ha, ppi_low, ppi_high): Angelopoulos et al. 2023, mit den Wahrscheinlichkeiten aller Parzellen. Flächen sind ellipsoidisch.

Der Layer muss alle Parzellen enthalten, auch die nicht besuchten. Intervalle gelten nur für zufällig gezogene Parzellen: andere Labels werden abgelehnt, sofern Sie nicht angeben, wie sie gezogen wurden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Field with the class that was seen; empty at parcels that were not visited.</source>
        <translation>Feld mit der Klasse, die gesehen wurde; leer bei nicht besuchten Parzellen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Field with the stratum of every parcel, also of those not visited. Empty: visit_strat for a sample of 'Choose next visits', else the predicted class.</source>
        <translation>Feld mit dem Stratum jeder Parzelle, auch der nicht besuchten. Leer: visit_strat bei einer Stichprobe von 'Nächste Besuche wählen', sonst die vorhergesagte Klasse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>How often the interval holds the true area, over many samples.</source>
        <translation>Wie oft das Intervall die wahre Fläche enthält, über viele Stichproben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>A table with a row for each class: error-adjusted hectares with limits and standard error, hectares and parcels of the map, parcels visited, and prediction-powered hectares.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Klasse: fehlerkorrigierte Hektar mit Grenzen und Standardfehler, Hektar und Parzellen der Karte, besuchte Parzellen, und vorhersagegestützte Hektar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Area report</source>
        <translation>Flächenbericht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>A page with the areas, the sample and the accuracy by area.</source>
        <translation>Eine Seite mit den Flächen, der Stichprobe und der Genauigkeit nach Fläche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>drawn with the probabilities of visit_prob</source>
        <translation>gezogen mit den Wahrscheinlichkeiten von visit_prob</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>simple random, as the operator says; strata formed after the visits</source>
        <translation>einfach zufällig, laut Bediener; Strata nach den Besuchen gebildet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>stratified random, as the operator says</source>
        <translation>stratifiziert zufällig, laut Bediener</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 of %2 ha</source>
        <translation>%1 von %2 ha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>Kind of sample</source>
        <translation>Art der Stichprobe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>%1; visits in each: %2</source>
        <translation>%1; Besuche in jedem: %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>%1 is the field of %2: choose the field with the class seen at the visits.</source>
        <translation>%1 ist das Feld von %2: wählen Sie das Feld mit der Klasse, die bei den Besuchen gesehen wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>the predicted class alone</source>
        <translation>nur die vorhergesagte Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Class seen at the visit</source>
        <translation>Beim Besuch gesehene Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Stratum field</source>
        <translation>Feld des Stratums</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Grad-CAM++ (Chattopadhyay et al. 2018) is the papers' choice, Grad-CAM its predecessor (Selvaraju et al. 2017), for comparison.</source>
        <translation>Grad-CAM++ (Chattopadhyay et al. 2018) ist die Wahl der Artikel, Grad-CAM sein Vorgänger (Selvaraju et al. 2017), zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>A folder with one raster for each date whose attention is above the threshold, and attention.qlr, the group of them that is loaded with the rasters: open the temporal controller and play.</source>
        <translation>Ein Ordner mit einem Raster für jeden Termin, dessen Aufmerksamkeit über dem Schwellenwert liegt, und attention.qlr, der Gruppe davon, die mit den Rastern geladen wird: öffnen Sie die Zeitsteuerung und spielen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A raster with a band for each class: the attention of each pixel for this class. No unit; comparable within one model only.</source>
        <translation>Ein Raster mit einem Kanal für jede Klasse: die Aufmerksamkeit jedes Pixels für diese Klasse. Ohne Einheit; nur innerhalb eines Modells vergleichbar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Semantic map</source>
        <translation>Semantische Karte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A raster with the class of the largest attention at each pixel, in class colours.</source>
        <translation>Ein Raster mit der Klasse der größten Aufmerksamkeit in jedem Pixel, in den Farben der Klassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Attention is above the threshold on %1 dates: %2 to %3.</source>
        <translation>Die Aufmerksamkeit liegt an %1 Terminen über dem Schwellenwert: %2 bis %3.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>BY_DATE: no date has attention above the threshold, so '%1' stays empty.</source>
        <translation>BY_DATE: an keinem Termin liegt die Aufmerksamkeit über dem Schwellenwert, daher bleibt '%1' leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Attention method</source>
        <translation>Methode der Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../processing_provider/time_series.py"/>
        <source>Attention by date</source>
        <translation>Aufmerksamkeit nach Termin</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Build a series</source>
        <translation>Serie erstellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Makes one series of product folders as they were downloaded.</source>
        <translation>Macht eine Serie aus Produktordnern, wie sie heruntergeladen wurden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Makes one series of products as they were downloaded: Sentinel-2 L2A (SAFE folders or archives), Theia, Landsat Collection 2, HLS, FORCE, PlanetScope, Sentinel-1, netCDF cubes, stacks of Earth Engine, or rasters with dates in their names.

Scale and offset are those in the metadata of each product, so that old and new products agree. Bands and masks of other pixel sizes are brought to the finest chosen one by nearest neighbour. Where several images of a day cover a pixel, the first valid one counts. Each parcel is read in the UTM zone that holds it.

No pixel is copied: virtual rasters beside the series file lead to the products, which must stay where they are, or move together with the file, unless 'Copy the pixels' is on.

All algorithms take the series file instead of rasters, masks, dates and bands.</source>
        <translation>Macht eine Serie aus Produkten, wie sie heruntergeladen wurden: Sentinel-2 L2A (SAFE-Ordner oder -Archive), Theia, Landsat Collection 2, HLS, FORCE, PlanetScope, Sentinel-1, netCDF-Datenwürfel, Stapel von Earth Engine, oder Raster mit Terminen in ihren Namen.

Skalierung und Offset sind die aus den Metadaten jedes Produkts, sodass alte und neue Produkte übereinstimmen. Kanäle und Masken anderer Pixelgrößen werden mit dem nächsten Nachbarn auf die feinste gewählte gebracht. Wo mehrere Bilder eines Tages ein Pixel abdecken, zählt das erste gültige. Jede Parzelle wird in der UTM-Zone gelesen, die sie enthält.

Kein Pixel wird kopiert: virtuelle Raster neben der Seriendatei führen zu den Produkten, die an ihrem Ort bleiben oder zusammen mit der Datei verschoben werden müssen, sofern 'Pixel kopieren' nicht eingeschaltet ist.

Alle Algorithmen nehmen die Seriendatei anstelle von Rastern, Masken, Terminen und Kanälen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4; bands %5; %6.</source>
        <translation>%1 Aufnahmen an %2 Terminen, %3 bis %4; Kanäle %5; %6.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Folder that is searched for products, at any depth. Give this, files, or items.</source>
        <translation>Ordner, der nach Produkten durchsucht wird, in jeder Tiefe. Geben Sie diesen an, oder Dateien, oder Items.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Archives, metadata files or rasters of products, instead of a folder.</source>
        <translation>Archive, Metadatendateien oder Raster von Produkten, anstelle eines Ordners.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A STAC ItemCollection whose assets are files on this computer, instead of a folder.</source>
        <translation>Eine STAC-ItemCollection, deren Assets Dateien auf diesem Computer sind, anstelle eines Ordners.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Common names or those of the product, such as nir,red,green or B08,B04,B03, in this order; or infrared (3 bands), four, six or ten. Empty: all bands of the finest pixel size.</source>
        <translation>Allgemeine Namen oder die des Produkts, wie nir,red,green oder B08,B04,B03, in dieser Reihenfolge; oder infrared (3 Kanäle), four, six oder ten. Leer: alle Kanäle der feinsten Pixelgröße.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Only the extent of the parcels is covered. Empty: all of the products.</source>
        <translation>Nur die Ausdehnung der Parzellen wird abgedeckt. Leer: die aller Produkte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Only this extent is covered, and of the parcels those parts that lie in it.</source>
        <translation>Nur diese Ausdehnung wird abgedeckt, und von den Parzellen die Teile, die darin liegen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>YYYY-MM-DD; earlier products are left out. Empty: all.</source>
        <translation>YYYY-MM-DD; frühere Produkte werden weggelassen. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>YYYY-MM-DD; later products are left out. Empty: all.</source>
        <translation>YYYY-MM-DD; spätere Produkte werden weggelassen. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Products with more cloud and cirrus over the parcels are left out.</source>
        <translation>Produkte mit mehr Wolken und Cirrus über den Parzellen werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>What the products' own masks exclude. Pixels without data are always excluded.</source>
        <translation>Was die eigenen Masken der Produkte ausschließen. Pixel ohne Daten sind immer ausgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Writes GeoTIFFs (cloud optimized) beside the series file instead of virtual rasters, so that the products may be moved or removed.</source>
        <translation>Schreibt GeoTIFFs (cloudoptimiert) neben die Seriendatei anstelle virtueller Raster, sodass die Produkte verschoben oder entfernt werden können.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A STAC ItemCollection; its rasters are in a folder beside it.</source>
        <translation>Eine STAC-ItemCollection; ihre Raster liegen in einem Ordner daneben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A table of the products: date, name, tile, baseline, scale and offset, share of valid pixels over the parcels, and whether they are used.</source>
        <translation>Eine Tabelle der Produkte: Datum, Name, Kachel, Baseline, Skalierung und Offset, Anteil gültiger Pixel über den Parzellen, und ob sie verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Series report</source>
        <translation>Serienbericht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A page with the calendar of valid observations, and thumbnails of all products.</source>
        <translation>Eine Seite mit dem Kalender gültiger Beobachtungen und Vorschaubildern aller Produkte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>%1 products found.</source>
        <translation>%1 Produkte gefunden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Folder of products</source>
        <translation>Ordner der Produkte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>STAC items</source>
        <translation>STAC-Items</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>STAC items (*.json)</source>
        <translation>STAC-Items (*.json)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>First date</source>
        <translation>Erster Termin</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Last date</source>
        <translation>Letzter Termin</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Maximum cloud cover (percent)</source>
        <translation>Maximale Bewölkung (Prozent)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Masked classes</source>
        <translation>Maskierte Klassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Copy the pixels</source>
        <translation>Pixel kopieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Series file</source>
        <translation>Seriendatei</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>%1 are given</source>
        <translation>%1 sind angegeben</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>there are no products</source>
        <translation>es gibt keine Produkte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>%1%2: give one of FOLDER, FILES and ITEMS.</source>
        <translation>%1%2: geben Sie eines von FOLDER, FILES und ITEMS an.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>FOLDER: '%1' is no folder: choose a folder of products.</source>
        <translation>FOLDER: '%1' ist kein Ordner: wählen Sie einen Ordner mit Produkten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>DATE_END %1 must not come before DATE_START %2.</source>
        <translation>DATE_END %1 darf nicht vor DATE_START %2 liegen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>PARCELS: the layer has no coordinate reference system: set the layer's CRS.</source>
        <translation>PARCELS: der Layer hat kein Koordinatenbezugssystem: setzen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>in EXTENT</source>
        <translation>in EXTENT</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>PARCELS: the layer has no polygon%1: choose another layer or subset.</source>
        <translation>PARCELS: der Layer hat kein Polygon%1: wählen Sie einen anderen Layer oder eine andere Teilmenge.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>EXTENT: it cannot be read: write left,right,bottom,top and its CRS, as in 300000,310000,5500000,5510000 [EPSG:32632].</source>
        <translation>EXTENT: die Ausdehnung kann nicht gelesen werden: schreiben Sie links,rechts,unten,oben und ihr KBS, wie in 300000,310000,5500000,5510000 [EPSG:32632].</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>SERIES_FILE lies in FOLDER, so that the copies would be taken for products the next time: choose a file elsewhere, or leave COPY off.</source>
        <translation>SERIES_FILE liegt in FOLDER, sodass die Kopien beim nächsten Mal für Produkte gehalten würden: wählen Sie eine Datei anderswo, oder lassen Sie COPY ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Check declarations</source>
        <translation>Deklarationen prüfen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Finds the parcels whose declared crop is probably wrong.</source>
        <translation>Findet die Parzellen, deren deklarierte Kultur wahrscheinlich falsch ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Finds the parcels whose declared crop is probably wrong, and says what a number of visits is expected to find.

Without a model the parcels judge each other: they are split into folds, and each fold is judged by a model that was trained on the others. With a model the images may be of another year or region; parcels that it was trained on are not judged independently.

Every input parcel is in the output, with its attributes and: decl_class (the declared class), decl_prob (its probability), decl_wrong (the probability that the declaration is wrong), decl_rank (1: the most suspicious), pred_class (the most probable class), pred_conf (its probability) and decl_stat ('judged', or the reason why not).

A parcel that looks unlike its class for another reason, such as a failed crop, cannot be told from a wrong declaration.</source>
        <translation>Findet die Parzellen, deren deklarierte Kultur wahrscheinlich falsch ist, und sagt, was eine Anzahl von Besuchen voraussichtlich findet.

Ohne Modell beurteilen sich die Parzellen gegenseitig: sie werden in Folds geteilt, und jeder Fold wird von einem Modell beurteilt, das auf den anderen trainiert wurde. Mit einem Modell können die Bilder aus einem anderen Jahr oder einer anderen Region sein; Parzellen, auf denen es trainiert wurde, werden nicht unabhängig beurteilt.

Jede Eingabeparzelle ist in der Ausgabe, mit ihren Attributen und: decl_class (die deklarierte Klasse), decl_prob (ihre Wahrscheinlichkeit), decl_wrong (die Wahrscheinlichkeit, dass die Deklaration falsch ist), decl_rank (1: die verdächtigste), pred_class (die wahrscheinlichste Klasse), pred_conf (ihre Wahrscheinlichkeit) und decl_stat ('judged', oder der Grund, warum nicht).

Eine Parzelle, die aus einem anderen Grund anders aussieht als ihre Klasse, wie eine ausgefallene Kultur, ist von einer falschen Deklaration nicht zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>leave MODEL empty</source>
        <translation>lassen Sie MODEL leer</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>which is trained already</source>
        <translation>das schon trainiert ist</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Number of parcels that can be visited: the report says what that many visits are expected to find.</source>
        <translation>Anzahl der Parzellen, die besucht werden können: der Bericht sagt, was so viele Besuche voraussichtlich finden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A model that was not trained on these parcels. Empty: models of folds of the parcels themselves.</source>
        <translation>Ein Modell, das nicht auf diesen Parzellen trainiert wurde. Leer: Modelle von Folds der Parzellen selbst.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Method of the models of the folds: one training for each. Random walks take minutes for a fold, LDA or a random forest seconds.</source>
        <translation>Methode der Modelle der Folds: ein Training für jeden. Zufallswege brauchen Minuten für einen Fold, LDA oder ein Random Forest Sekunden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Parts of the parcels that are held out and judged in turn.</source>
        <translation>Teile der Parzellen, die der Reihe nach zurückgehalten und beurteilt werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The parcels, each with the probability that its declaration is wrong, or the reason why it was not judged.</source>
        <translation>Die Parzellen, jede mit der Wahrscheinlichkeit, dass ihre Deklaration falsch ist, oder dem Grund, warum sie nicht beurteilt wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Declarations report</source>
        <translation>Bericht über Deklarationen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A page with the suspicious parcels first.</source>
        <translation>Eine Seite mit den verdächtigen Parzellen zuerst.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Suspicious declarations</source>
        <translation>Verdächtige Deklarationen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Number of parcels whose declaration is more probably wrong than right.</source>
        <translation>Anzahl der Parzellen, deren Deklaration eher falsch als richtig ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>%1 of %2 declarations are more probably wrong than right. %3</source>
        <translation>%1 von %2 Deklarationen sind eher falsch als richtig. %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The probabilities are those of the model.</source>
        <translation>Die Wahrscheinlichkeiten sind die des Modells.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The probabilities of each parcel are those of a model (%1) that was trained on the other %2 of %3 folds.</source>
        <translation>Die Wahrscheinlichkeiten jeder Parzelle sind die eines Modells (%1), das auf den anderen %2 von %3 Folds trainiert wurde.</translation>
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
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Sharpness of the probabilities</source>
        <translation>Schärfe der Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/folds.py"/>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Judged parcels</source>
        <translation>Beurteilte Parzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>%1, out of fold</source>
        <translation>%1, außerhalb des Folds</translation>
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
        <translation>Listet Versionen, Geräte und fehlende Pakete auf, mit dem Befehl, der sie installiert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Lists the versions of all packages, the devices that PyTorch can use, the packages that are missing, and the command that installs them for the Python of this QGIS.</source>
        <translation>Listet die Versionen aller Pakete auf, die Geräte, die PyTorch verwenden kann, die fehlenden Pakete, und den Befehl, der sie für das Python dieses QGIS installiert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Environment report</source>
        <translation>Umgebungsbericht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>A page with the same facts.</source>
        <translation>Eine Seite mit denselben Angaben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Missing packages</source>
        <translation>Fehlende Pakete</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Names of the missing packages, with commas.</source>
        <translation>Namen der fehlenden Pakete, mit Kommas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Install command</source>
        <translation>Installationsbefehl</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Command that installs them; empty: none.</source>
        <translation>Befehl, der sie installiert; leer: keiner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Devices that PyTorch can use, each with its name.</source>
        <translation>Geräte, die PyTorch verwenden kann, jedes mit seinem Namen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Versions of QGIS, Python and all packages.</source>
        <translation>Versionen von QGIS, Python und allen Paketen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/class_probabilities.py"/>
        <source>the fields p_ of each class</source>
        <translation>den Feldern p_ jeder Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer '%2'</source>
        <translation>%1: der Layer '%2'</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>The output of 'Classify parcels', complete: all parcels that the answer is about.</source>
        <translation>Die Ausgabe von 'Parzellen klassifizieren', vollständig: alle Parzellen, um die es bei der Antwort geht.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>Field with the class by the map. Of the same layer, where they are there: pred_conf, pred_2nd, pred_marg and the probabilities p_ and class.</source>
        <translation>Feld mit der Klasse laut Karte. Aus demselben Layer, wo vorhanden: pred_conf, pred_2nd, pred_marg und die Wahrscheinlichkeiten p_ und Klasse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer has no coordinate reference system, so that areas are unknown: set the layer's CRS.</source>
        <translation>%1: der Layer hat kein Koordinatenbezugssystem, sodass Flächen unbekannt sind: setzen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1 has no parcel: choose another layer or selection.</source>
        <translation>%1 hat keine Parzelle: wählen Sie einen anderen Layer oder eine andere Auswahl.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1 has no classified parcel: all values of '%2' are empty.</source>
        <translation>%1 hat keine klassifizierte Parzelle: alle Werte von '%2' sind leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Classified parcels</source>
        <translation>Klassifizierte Parzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>Predicted class field</source>
        <translation>Feld der vorhergesagten Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer '%2' has no field '%3': choose one of its fields.</source>
        <translation>%1: der Layer '%2' hat kein Feld '%3': wählen Sie eines seiner Felder.</translation>
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
        <translation>Klassifiziert Parzellen nach Kultur, mit der Wahrscheinlichkeit der Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Classifies parcels by crop with a model from 'Train a parcel classifier'.

Every input parcel is in the output, with its attributes and: pred_class (the crop), pred_conf (its probability), pred_2nd (the second most probable crop), pred_marg (the difference of their probabilities), pred_entr (Shannon entropy of the probabilities, in nats), pred_npix (pixels used), pred_nseg (segments used), pred_stat ('classified', or the reason why not), pred_set and pred_nset (the classes that it may be of, and how many), pred_novel (p-value: small where the parcel is unlike all parcels of the training) and, if chosen, the probability of each class (p_ and the name of the class).

If the model knows groups of crops, pred_group is the crop where it is sure enough, else its group.

The images may be of another year than the model's: its dates are counted from the season's start.

With 'Attention' or 'Semantic map' the attention of the pixels is written as well, from the same segments.</source>
        <translation>Klassifiziert Parzellen nach Kultur mit einem Modell von 'Klassifikator für Parzellen trainieren'.

Jede Eingabeparzelle ist in der Ausgabe, mit ihren Attributen und: pred_class (die Kultur), pred_conf (ihre Wahrscheinlichkeit), pred_2nd (die zweitwahrscheinlichste Kultur), pred_marg (der Unterschied ihrer Wahrscheinlichkeiten), pred_entr (Shannon-Entropie der Wahrscheinlichkeiten, in nats), pred_npix (verwendete Pixel), pred_nseg (verwendete Segmente), pred_stat ('classified', oder der Grund, warum nicht), pred_set und pred_nset (die Klassen, zu denen sie gehören kann, und wie viele), pred_novel (p-Wert: klein, wo die Parzelle anders ist als alle Parzellen des Trainings) und, falls gewählt, die Wahrscheinlichkeit jeder Klasse (p_ und der Name der Klasse).

Wenn das Modell Kulturgruppen kennt, ist pred_group die Kultur, wo es sicher genug ist, sonst ihre Gruppe.

Die Bilder können aus einem anderen Jahr sein als die des Modells: seine Termine zählen ab Beginn der Saison.

Mit 'Aufmerksamkeit' oder 'Semantische Karte' wird auch die Aufmerksamkeit der Pixel geschrieben, aus denselben Segmenten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Adds a field for each class of the model: p_ and the name of the class.</source>
        <translation>Fügt für jede Klasse des Modells ein Feld hinzu: p_ und den Namen der Klasse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>The parcels, each with its class or the reason why it has none.</source>
        <translation>Die Parzellen, jede mit ihrer Klasse oder dem Grund, warum sie keine hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>%1 of %2 parcels classified.</source>
        <translation>%1 von %2 Parzellen klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Parcels classified</source>
        <translation>Klassifizierte Parzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Number of parcels with a predicted class.</source>
        <translation>Anzahl der Parzellen mit vorhergesagter Klasse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Number of parcels without; the log tells why.</source>
        <translation>Anzahl der Parzellen ohne; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Probability of each class</source>
        <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>No parcel can be used: no attention is written.</source>
        <translation>Keine Parzelle kann verwendet werden: keine Aufmerksamkeit wird geschrieben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Attention uses all segments: so all of them vote.</source>
        <translation>Aufmerksamkeit verwendet alle Segmente: daher stimmen alle ab.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Computes on a cluster of Dask: local:4 for four worker processes on this machine, or the address of a scheduler, such as tcp://10.0.0.1:8786. %1Empty: in this process.</source>
        <translation>Rechnet auf einem Cluster von Dask: local:4 für vier Worker-Prozesse auf diesem Rechner, oder die Adresse eines Schedulers, wie tcp://10.0.0.1:8786. %1Leer: in diesem Prozess.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Its workers see the images by the same paths.</source>
        <translation>Seine Worker sehen die Bilder unter denselben Pfaden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Only with a cluster: uses what a stopped run of the same inputs and settings has finished.</source>
        <translation>Nur mit einem Cluster: verwendet, was ein abgebrochener Lauf derselben Eingaben und Einstellungen fertiggestellt hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <location filename="../../processing_provider/folds.py"/>
        <source>Resume a stopped run</source>
        <translation>Abgebrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A table with a row for each method, repeat and fold: overall accuracy, macro F1, kappa, seconds of training, parcels classified per second, parcels tested, calibration error, number of trained parameters; with crop groups also the accuracy of the groups and the mistakes within them.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Methode, Wiederholung und jeden Fold: Gesamtgenauigkeit, Makro-F1, Kappa, Sekunden des Trainings, klassifizierte Parzellen pro Sekunde, getestete Parzellen, Kalibrierungsfehler, Anzahl trainierter Parameter; mit Kulturgruppen auch die Genauigkeit der Gruppen und die Fehler innerhalb davon.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A table that counts parcels by method, true class and decided class, over all folds and repeats.</source>
        <translation>Eine Tabelle, die Parzellen nach Methode, wahrer Klasse und entschiedener Klasse zählt, über alle Folds und Wiederholungen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>The parcels, once for each method and repeat, with the class from a model that was not trained on them, and the fold: use it as 'Group field' to repeat the folds.</source>
        <translation>Die Parzellen, einmal für jede Methode und Wiederholung, mit der Klasse von einem Modell, das nicht auf ihnen trainiert wurde, und dem Fold: nehmen Sie ihn als 'Gruppenfeld', um die Folds zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Comparison report</source>
        <translation>Vergleichsbericht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A page that compares the methods.</source>
        <translation>Eine Seite, die die Methoden vergleicht.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Scores</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>PREDICTIONS: %1</source>
        <translation>PREDICTIONS: %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Create a sample scene</source>
        <translation>Beispielszene erzeugen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Writes a synthetic scene of parcels and images, to try the method on.</source>
        <translation>Schreibt eine synthetische Szene von Parzellen und Bildern, um die Methode auszuprobieren.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Writes a synthetic but realistic scene: parcels with their crops, orchards with planting rows, clouds with masks, one GeoTIFF per date (near infrared, red, green) and the parcels with their crop.

In the folder: images/sample_YYYY-MM-DD.tif for each date (the series), masks/mask_YYYY-MM-DD.tif (1 = cloud) and parcels.gpkg (fields 'parcel' and 'crop'). They are loaded in a group of the project.</source>
        <translation>Schreibt eine synthetische, aber realistische Szene: Parzellen mit ihren Kulturen, Obstgärten mit Pflanzreihen, Wolken mit Masken, ein GeoTIFF pro Termin (nahes Infrarot, Rot, Grün) und die Parzellen mit ihrer Kultur.

Im Ordner: images/sample_YYYY-MM-DD.tif für jeden Termin (die Serie), masks/mask_YYYY-MM-DD.tif (1 = Wolke) und parcels.gpkg (Felder 'parcel' und 'crop'). Sie werden in eine Gruppe des Projekts geladen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of parcels.</source>
        <translation>Anzahl der Parzellen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of acquisitions.</source>
        <translation>Anzahl der Aufnahmen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of crops, 2 to 8.</source>
        <translation>Anzahl der Kulturen, 2 bis 8.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Folder for the images, masks and parcels.</source>
        <translation>Ordner für die Bilder, Masken und Parzellen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Layer of the parcels, parcels.gpkg, with their crop.</source>
        <translation>Layer der Parzellen, parcels.gpkg, mit ihrer Kultur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>%1 parcels of %2 crops and %3 images in %4.</source>
        <translation>%1 Parzellen von %2 Kulturen und %3 Bilder in %4.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../processing_provider/crop_groups.py"/>
        <source>Field with the group of the crop, such as cereals: one group for all parcels of a crop. %1</source>
        <translation>Feld mit der Gruppe der Kultur, wie Getreide: eine Gruppe für alle Parzellen einer Kultur. %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/crop_groups.py"/>
        <source>Crop group field</source>
        <translation>Feld der Kulturgruppe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Compare methods by cross-validation</source>
        <translation>Methoden durch Kreuzvalidierung vergleichen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Estimates the accuracy of each method on parcels that it was not trained on.</source>
        <translation>Schätzt die Genauigkeit jeder Methode auf Parzellen, auf denen sie nicht trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Estimates the accuracy of each method on parcels that it was not trained on, and tests whether the methods differ.

The parcels are split into folds. Each fold in turn is held out: every method is trained on the others and tested on it. A parcel is never in training and test at once; with 'Keep together in one fold' neither is a whole farm or municipality, or a whole square of land, which estimates the accuracy of a map of new land.

The report gives overall accuracy, F1, kappa, calibration, speed, confusion and maps of the wrong decisions.

A stopped run keeps its finished folds: run it again with 'Resume a stopped run' to continue.</source>
        <translation>Schätzt die Genauigkeit jeder Methode auf Parzellen, auf denen sie nicht trainiert wurde, und testet, ob sich die Methoden unterscheiden.

Die Parzellen werden in Folds geteilt. Jeder Fold wird der Reihe nach zurückgehalten: jede Methode wird auf den anderen trainiert und auf ihm getestet. Eine Parzelle ist nie zugleich in Training und Test; mit 'In einem Fold zusammenhalten' ist es auch kein ganzer Betrieb und keine ganze Gemeinde, oder kein ganzes Quadrat Land, was die Genauigkeit einer Karte von neuem Land schätzt.

Der Bericht gibt Gesamtgenauigkeit, F1, Kappa, Kalibrierung, Geschwindigkeit, Konfusion und Karten der falschen Entscheidungen.

Ein abgebrochener Lauf behält seine fertigen Folds: starten Sie ihn erneut mit 'Abgebrochenen Lauf fortsetzen', um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Methods to compare, described in the user guide.</source>
        <translation>Zu vergleichende Methoden, beschrieben in der Anleitung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>The report then has the accuracy of the groups, and tells mistakes within them.</source>
        <translation>Der Bericht enthält dann die Genauigkeit der Gruppen und nennt die Fehler innerhalb davon.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Identifier of the method with the highest overall accuracy.</source>
        <translation>Kennung der Methode mit der höchsten Gesamtgenauigkeit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Overall accuracy of the best method</source>
        <translation>Gesamtgenauigkeit der besten Methode</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>From 0 to 1, the mean over folds and repeats.</source>
        <translation>Von 0 bis 1, das Mittel über Folds und Wiederholungen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>p-value of the best method against the second</source>
        <translation>p-Wert der besten Methode gegen die zweite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Whether their difference may be chance: above 0.05 the two cannot be told apart. Empty for one method.</source>
        <translation>Ob ihr Unterschied Zufall sein kann: über 0.05 sind die beiden nicht zu unterscheiden. Leer bei einer Methode.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/declaration_judges.py"/>
        <source>A parcel that the model was trained on is not judged independently: the model has learned its declaration, so that a wrong one may look right. Leave MODEL empty to judge the parcels that it was trained on.</source>
        <translation>Eine Parzelle, auf der das Modell trainiert wurde, wird nicht unabhängig beurteilt: das Modell hat ihre Deklaration gelernt, sodass eine falsche richtig aussehen kann. Lassen Sie MODEL leer, um die Parzellen zu beurteilen, auf denen es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/declaration_judges.py"/>
        <source>The model was trained on %1 of the parcels. %2</source>
        <translation>Das Modell wurde auf %1 der Parzellen trainiert. %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>Outputs:</source>
        <translation>Ausgaben:</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Accuracy by date in the season</source>
        <translation>Genauigkeit nach Termin in der Saison</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Finds the earliest date at which the crops are known as well as at the season's end.</source>
        <translation>Findet den frühesten Termin, an dem die Kulturen so gut bekannt sind wie am Ende der Saison.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Finds the earliest date at which the crops are known nearly as well as at the end of the season, overall and by class.

The season is cut off at several dates. For each, a method is trained and tested by cross-validation on the images until then alone, always with the same parcels in the same folds. The earliest date is the first from which the overall accuracy, or the F1 of a class, stays within the tolerance of that of the full season; its uncertainty is told.

The report shows the accuracy by date above the attention that a model of the full season gives to the dates, where its network has attention, and the classes that need a later date.

It takes as long as a cross-validation for each date. A stopped run keeps its finished folds: run it again with 'Resume a stopped run' to continue.</source>
        <translation>Findet den frühesten Termin, an dem die Kulturen fast so gut bekannt sind wie am Ende der Saison, insgesamt und nach Klasse.

Die Saison wird an mehreren Stichtagen abgeschnitten. Für jeden wird eine Methode durch Kreuzvalidierung nur auf den Bildern bis dahin trainiert und getestet, immer mit denselben Parzellen in denselben Folds. Der früheste Termin ist der erste, ab dem die Gesamtgenauigkeit, oder das F1 einer Klasse, innerhalb der Toleranz des Wertes der ganzen Saison bleibt; seine Unsicherheit wird genannt.

Der Bericht zeigt die Genauigkeit nach Termin über der Aufmerksamkeit, die ein Modell der ganzen Saison den Terminen gibt, wo sein Netz Aufmerksamkeit hat, und die Klassen, die einen späteren Termin brauchen.

Es dauert so lange wie eine Kreuzvalidierung für jeden Termin. Ein abgebrochener Lauf behält seine fertigen Folds: starten Sie ihn erneut mit 'Abgebrochenen Lauf fortsetzen', um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Method that is trained, see the user guide.</source>
        <translation>Methode, die trainiert wird, siehe die Anleitung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Dates at which the season is cut off, such as 2017-05-15,2017-06-15, or their number: so many, equally many acquisitions apart. The full season is always the last.</source>
        <translation>Termine, an denen die Saison abgeschnitten wird, wie 2017-05-15,2017-06-15, oder ihre Anzahl: so viele, in Abständen von gleich vielen Aufnahmen. Die ganze Saison ist immer der letzte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>How much less than that of the full season the overall accuracy, or the F1 of a class in percent, may be.</source>
        <translation>Wie viel niedriger als bei der ganzen Saison die Gesamtgenauigkeit, oder das F1 einer Klasse in Prozent, sein darf.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>A table with a row for each date, without class, and for each date and class: overall accuracy, F1, what they lose against the full season in points with its 95 % interval, and whether it is the earliest date.</source>
        <translation>Eine Tabelle mit einer Zeile für jeden Termin, ohne Klasse, und für jeden Termin und jede Klasse: Gesamtgenauigkeit, F1, was sie gegenüber der ganzen Saison in Punkten verlieren, mit 95-%-Intervall, und ob es der früheste Termin ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Early season report</source>
        <translation>Bericht zur frühen Saison</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>A page with the accuracy by date and the earliest dates.</source>
        <translation>Eine Seite mit der Genauigkeit nach Termin und den frühesten Terminen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>First date, YYYY-MM-DD, from which the overall accuracy stays within the tolerance.</source>
        <translation>Erster Termin, YYYY-MM-DD, ab dem die Gesamtgenauigkeit innerhalb der Toleranz bleibt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Cut-off dates</source>
        <translation>Stichtage</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Tolerance (percentage points)</source>
        <translation>Toleranz (Prozentpunkte)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>%1: up to %2, %3</source>
        <translation>%1: bis %2, %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season_outputs.py"/>
        <source>%1 parcel(s) left out at all dates, so that these can be compared: no valid observation until the first cut-off, %2. A later first date keeps them.</source>
        <translation>%1 {1|Parzelle|Parzellen} an allen Terminen weggelassen, damit diese vergleichbar sind: keine gültige Beobachtung bis zum ersten Stichtag, %2. Ein späterer erster Stichtag behält sie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Sample scene to attention</source>
        <translation>Beispielszene bis Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Train and classify another year</source>
        <translation>Trainieren und ein anderes Jahr klassifizieren</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Restrict the season by attention</source>
        <translation>Saison durch Aufmerksamkeit einschränken</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>is renamed '%1'</source>
        <translation>wird in '%1' umbenannt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>The field '%1' %2 in the file.</source>
        <translation>Das Feld '%1' %2 in der Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>becomes text</source>
        <translation>wird Text</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Parts of the parcels that are held out in turn.</source>
        <translation>Teile der Parzellen, die der Reihe nach zurückgehalten werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Neighbouring parcels are alike: only where they are in one fold is the accuracy that of a map of new land. A parcel is in the square that has the middle of its bounding box.</source>
        <translation>Benachbarte Parzellen ähneln sich: nur wo sie in einem Fold sind, ist die Genauigkeit die einer Karte von neuem Land. Eine Parzelle ist in dem Quadrat, das die Mitte ihres umschließenden Rechtecks enthält.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Only where parcels of a group are kept together: the farm, the municipality, or the folds of another run.</source>
        <translation>Nur wo Parzellen einer Gruppe zusammengehalten werden: der Betrieb, die Gemeinde, oder die Folds eines anderen Laufs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Only where squares of land are kept together, in map units of the images (in metres if these are degrees).</source>
        <translation>Nur wo Quadrate Land zusammengehalten werden, in Karteneinheiten der Bilder (in Metern, wenn diese Grad sind).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Repeats with other folds: how much the result depends on the split.</source>
        <translation>Wiederholungen mit anderen Folds: wie sehr das Ergebnis von der Aufteilung abhängt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Uses the finished folds of a stopped run of the same data and settings; methods and repeats may have been added.</source>
        <translation>Verwendet die fertigen Folds eines abgebrochenen Laufs derselben Daten und Einstellungen; Methoden und Wiederholungen können hinzugekommen sein.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Keep together in one fold</source>
        <translation>In einem Fold zusammenhalten</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Group field</source>
        <translation>Gruppenfeld</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Side of a block (map units)</source>
        <translation>Seite eines Blocks (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/inputs.py"/>
        <source>PARCELS: the layer cannot be opened.</source>
        <translation>PARCELS: der Layer kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/kept_files.py"/>
        <source>%1: '%2' is temporary and lost when QGIS ends: copy it, or choose a file in the next run.</source>
        <translation>%1: '%2' ist temporär und geht verloren, wenn QGIS endet: kopieren Sie es, oder wählen Sie im nächsten Lauf eine Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>Planar SITS %1, QGIS %2</source>
        <translation>Planar SITS %1, QGIS %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 andere</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1 (sha256 %2)</source>
        <translation>%1 (sha256 %2)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1: the layer cannot hold a history.</source>
        <translation>%1: der Layer kann keinen Verlauf speichern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Model information</source>
        <translation>Modellinformation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Shows the description of a model: classes, bands, season, network, scores.</source>
        <translation>Zeigt die Beschreibung eines Modells: Klassen, Kanäle, Saison, Netz, Kennzahlen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Shows everything in a model file but the weights: classes and their colours, bands and their ranges, season and time steps, network, settings of the training and scores of the validation parcels.</source>
        <translation>Zeigt alles in einer Modelldatei außer den Gewichten: Klassen und ihre Farben, Kanäle und ihre Bereiche, Saison und Zeitschritte, Netz, Einstellungen des Trainings und Kennzahlen der Validierungsparzellen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Model report</source>
        <translation>Modellbericht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Names of the classes, with commas, in the order of rasters.</source>
        <translation>Namen der Klassen, mit Kommas, in der Reihenfolge der Raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Names of the bands, with commas, in the order of the model.</source>
        <translation>Namen der Kanäle, mit Kommas, in der Reihenfolge des Modells.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>First day of the season, number of time steps, and last day.</source>
        <translation>Erster Tag der Saison, Anzahl der Zeitschritte, und letzter Tag.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Identifier of the network.</source>
        <translation>Kennung des Netzes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>All facts of the model file, as JSON.</source>
        <translation>Alle Angaben der Modelldatei, als JSON.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>0: as the model was trained. Fewer segments are faster, and the probabilities less exact.</source>
        <translation>0: wie das Modell trainiert wurde. Weniger Segmente sind schneller, und die Wahrscheinlichkeiten weniger genau.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Adaptive voting stops sampling a parcel once its class is settled, and differs from all segments in at most 0.5 % of the parcels. With 'Attention' or 'Semantic map' all vote, which is slower.</source>
        <translation>Adaptive Abstimmung zieht von einer Parzelle keine Segmente mehr, sobald ihre Klasse feststeht, und weicht bei höchstens 0.5 % der Parzellen von allen Segmenten ab. Mit 'Aufmerksamkeit' oder 'Semantische Karte' stimmen alle ab, was langsamer ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Coverage of the prediction sets</source>
        <translation>Überdeckung der Vorhersagemengen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>pred_set lists the classes that a parcel may be of: it holds the true class of this part of the parcels of each class. Higher: longer sets.</source>
        <translation>pred_set listet die Klassen auf, zu denen eine Parzelle gehören kann: für diesen Teil der Parzellen jeder Klasse enthält es die wahre Klasse. Höher: längere Mengen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Voting</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Choose next visits</source>
        <translation>Nächste Besuche wählen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Chooses the parcels to visit: a random sample for accuracy, or parcels to learn from.</source>
        <translation>Wählt die zu besuchenden Parzellen: eine Zufallsstichprobe für die Genauigkeit, oder Parzellen zum Lernen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Chooses which parcels to visit next, from a classified layer.

For accuracy: a stratified random sample, with more visits where errors are expected and parcels are large (Neyman allocation). Fill a field with the class that is seen, and 'Estimate areas' gives hectares with intervals. The page tells which interval a number of visits is expected to give.

For a better model: uncertain parcels of many kinds, from which a model learns more than from random ones; they are no random sample.

All parcels are in the output: visit_rank (1 = first; empty = no visit), visit_why, visit_prob (probability of being chosen) and visit_strat (stratum). Probabilities of the classes (p_) make the choice better: switch them on in 'Classify parcels'.</source>
        <translation>Wählt aus einem klassifizierten Layer, welche Parzellen als nächste zu besuchen sind.

Für die Genauigkeit: eine stratifizierte Zufallsstichprobe, mit mehr Besuchen, wo Fehler zu erwarten und Parzellen groß sind (Neyman-Aufteilung). Füllen Sie ein Feld mit der Klasse, die gesehen wird, und 'Flächen schätzen' gibt Hektar mit Intervallen. Die Seite sagt, welches Intervall eine Anzahl von Besuchen voraussichtlich ergibt.

Für ein besseres Modell: unsichere Parzellen vieler Arten, aus denen ein Modell mehr lernt als aus zufälligen; sie sind keine Zufallsstichprobe.

Alle Parzellen sind in der Ausgabe: visit_rank (1 = zuerst; leer = kein Besuch), visit_why, visit_prob (Auswahlwahrscheinlichkeit) und visit_strat (Stratum). Wahrscheinlichkeiten der Klassen (p_) verbessern die Auswahl: schalten Sie sie in 'Parzellen klassifizieren' ein.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>How many parcels to visit, at most the classified ones.</source>
        <translation>Wie viele Parzellen zu besuchen sind, höchstens die klassifizierten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>A random sample, to estimate accuracy and areas; or parcels to learn from, to train a better model.</source>
        <translation>Eine Zufallsstichprobe, um Genauigkeit und Flächen zu schätzen; oder Parzellen zum Lernen, um ein besseres Modell zu trainieren.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>All parcels; visit_rank is not empty at those to visit.</source>
        <translation>Alle Parzellen; visit_rank ist bei den zu besuchenden nicht leer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Visits report</source>
        <translation>Besuchsbericht</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>A page with the strata and the interval that is to be expected.</source>
        <translation>Eine Seite mit den Strata und dem zu erwartenden Intervall.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>%1 is %2, but %3 has %4 classified parcels with an area: choose at most so many.</source>
        <translation>%1 ist %2, aber %3 hat %4 klassifizierte Parzellen mit einer Fläche: wählen Sie höchstens so viele.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Number of visits</source>
        <translation>Anzahl der Besuche</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Next visits</source>
        <translation>Nächste Besuche</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' has the extension of no vector format with fields that QGIS writes: end it in .gpkg, for instance.</source>
        <translation>%1: '%2' hat die Endung keines Vektorformats mit Feldern, das QGIS schreibt: beenden Sie den Namen zum Beispiel mit .gpkg.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' names no table: give the table, or the path alone, which replaces the whole file.</source>
        <translation>%1: '%2' nennt keine Tabelle: geben Sie die Tabelle an, oder nur den Pfad, was die ganze Datei ersetzt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' must end in .tif: it is written as a GeoTIFF.</source>
        <translation>%1: '%2' muss auf .tif enden: es wird als GeoTIFF geschrieben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameter_kinds.py"/>
        <source>One of: %1. Default: %2.</source>
        <translation>Eines von: %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Series (*.json)</source>
        <translation>Serie (*.json)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Planar SITS model (*.safetensors)</source>
        <translation>Planar-SITS-Modell (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Walks go from pixel to neighbouring pixel; pixels in random order, as many, are the papers' baseline.</source>
        <translation>Wege gehen von Pixel zu benachbartem Pixel; ebenso viele Pixel in zufälliger Reihenfolge sind die Vergleichsbasis der Artikel.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Only for the method 'Random walks'. Walks go from pixel to neighbouring pixel. Pixels in random order make it the method 'Random pixels', which is chosen by 'Method' more simply: this choice is for scripts of earlier versions.</source>
        <translation>Nur für die Methode 'Zufallswege'. Wege gehen von Pixel zu benachbartem Pixel. Pixel in zufälliger Reihenfolge machen daraus die Methode 'Zufällige Pixel', die einfacher mit 'Methode' gewählt wird: diese Wahl ist für Skripte früherer Versionen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A parcel of 100 pixels gets 70 segments at 70 %.</source>
        <translation>Eine Parzelle von 100 Pixeln erhält bei 70 % 70 Segmente.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>as many as a cache holds on the CPU, 1024 elsewhere</source>
        <translation>auf der CPU so viele, wie ein Cache fasst, sonst 1024</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A file that 'Build a series' wrote: images, dates, bands and masks. Instead of rasters.</source>
        <translation>Eine Datei, die 'Serie erstellen' geschrieben hat: Bilder, Termine, Kanäle und Masken. Anstelle von Rastern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Without a series file: one raster per acquisition, all with the same bands, size and CRS, in any order; or one raster with all acquisitions stacked as bands. Alpha bands are not bands of the series.</source>
        <translation>Ohne Seriendatei: ein Raster pro Aufnahme, alle mit denselben Kanälen, derselben Größe und demselben KBS, in beliebiger Reihenfolge; oder ein Raster mit allen Aufnahmen als Kanäle gestapelt. Alphakanäle sind keine Kanäle der Serie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>One date per acquisition, such as 2017-04-15,2017-05-05, in the order of the rasters. Empty: read from each layer's temporal range, the metadata of the acquisition, the bands, or the file name.</source>
        <translation>Ein Datum pro Aufnahme, wie 2017-04-15,2017-05-05, in der Reihenfolge der Raster. Leer: gelesen aus dem zeitlichen Bereich jedes Layers, den Metadaten der Aufnahme, den Kanälen oder dem Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Numbers of the bands to use, such as 8,4,3, in this order. Empty: all bands.</source>
        <translation>Nummern der zu verwendenden Kanäle, wie 8,4,3, in dieser Reihenfolge. Leer: alle Kanäle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Only for one stacked raster whose band descriptions do not tell dates and bands.</source>
        <translation>Nur für ein gestapeltes Raster, dessen Kanalbeschreibungen Termine und Kanäle nicht nennen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Cloud masks: one raster per acquisition or one stacked raster, on the grid of the images. Matched by date where the masks carry dates, else by order. Their value 1 is ignored; others are set by 'Mask values to ignore' among the advanced parameters.</source>
        <translation>Wolkenmasken: ein Raster pro Aufnahme oder ein gestapeltes Raster, auf dem Gitter der Bilder. Nach Datum zugeordnet, wo die Masken Termine tragen, sonst nach Reihenfolge. Ihr Wert 1 wird ignoriert; andere werden mit 'Zu ignorierende Maskenwerte' unter den erweiterten Parametern gesetzt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels where the mask has one of these values are ignored: values, ranges, and bits that are 1 (the lowest is bit:0), such as 0-3,8-11 for the scene classification of Sentinel-2, or bit:1,bit:2,bit:3,bit:4 for QA_PIXEL of Landsat. Only with masks.</source>
        <translation>Pixel, in denen die Maske einen dieser Werte hat, werden ignoriert: Werte, Bereiche, und Bits, die 1 sind (das niedrigste ist bit:0), wie 0-3,8-11 für die Szenenklassifikation von Sentinel-2, oder bit:1,bit:2,bit:3,bit:4 für QA_PIXEL von Landsat. Nur mit Masken.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>First day of the season, YYYY-MM-DD; earlier images are left out. Empty: the first acquisition. A model counts its days from here.</source>
        <translation>Erster Tag der Saison, YYYY-MM-DD; frühere Bilder werden weggelassen. Leer: die erste Aufnahme. Ein Modell zählt seine Tage ab hier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Last day of the season, YYYY-MM-DD; later images are left out. Empty: the last acquisition.</source>
        <translation>Letzter Tag der Saison, YYYY-MM-DD; spätere Bilder werden weggelassen. Leer: die letzte Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Polygons of the parcels, in any CRS. A pixel belongs to a parcel if its centre is inside.</source>
        <translation>Polygone der Parzellen, in beliebigem KBS. Ein Pixel gehört zu einer Parzelle, wenn sein Mittelpunkt darin liegt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Field that names a parcel in messages. Empty: the feature id.</source>
        <translation>Feld, das eine Parzelle in Meldungen benennt. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Shrinks each parcel by this distance, in map units of the images (in metres if these are degrees), to leave out mixed pixels at its edge.</source>
        <translation>Verkleinert jede Parzelle um diese Entfernung, in Karteneinheiten der Bilder (in Metern, wenn diese Grad sind), um Mischpixel an ihrem Rand wegzulassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>The model file that 'Train a parcel classifier' wrote.</source>
        <translation>Die Modelldatei, die 'Klassifikator für Parzellen trainieren' geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Number of pixels in a segment, L in the papers: 10, 50, 100 or 224 there.</source>
        <translation>Anzahl der Pixel in einem Segment, L in den Artikeln: dort 10, 50, 100 oder 224.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A parcel of 100 pixels gets 70 segments at 70 %, in each epoch and in classification. 0: in training each parcel gets equally many, however large it is; in classification 70 %.</source>
        <translation>Eine Parzelle von 100 Pixeln erhält bei 70 % 70 Segmente, in jeder Epoche und bei der Klassifikation. 0: im Training erhält jede Parzelle gleich viele, wie groß sie auch ist; bei der Klassifikation 70 %.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Steps of the time axis, spread evenly over the season. 0: the acquisition dates as they are, or a regular axis where they are many. The papers use 224.</source>
        <translation>Schritte der Zeitachse, gleichmäßig über die Saison verteilt. 0: die Aufnahmetermine, wie sie sind, oder eine regelmäßige Achse, wo es viele sind. Die Artikel verwenden 224.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Centres each planar image on a black canvas of 224 x 224, as in the papers. Much slower.</source>
        <translation>Zentriert jedes planare Bild auf einer schwarzen Leinwand von 224 x 224, wie in den Artikeln. Viel langsamer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>The same data, settings and seed give the same result, in any order of the parcels. Probabilities agree to 1e-6 with any parcels beside, memory and number of threads.</source>
        <translation>Dieselben Daten, Einstellungen und derselbe Startwert geben dasselbe Ergebnis, in beliebiger Reihenfolge der Parzellen. Wahrscheinlichkeiten stimmen auf 1e-6 überein, mit beliebigen Parzellen daneben, Speichergröße und Anzahl der Threads.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Where the network runs.</source>
        <translation>Wo das Netz läuft.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Planar images that go through the network together; halved when memory is full. 0: %1.</source>
        <translation>Planare Bilder, die zusammen durch das Netz gehen; halbiert, wenn der Speicher voll ist. 0: %1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Budget for the pixel values that are in memory at a time. The result does not depend on it.</source>
        <translation>Grenze für die Pixelwerte, die gleichzeitig im Arbeitsspeicher sind. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Image time series</source>
        <translation>Bildzeitreihe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Order of a stacked raster</source>
        <translation>Reihenfolge eines gestapelten Rasters</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Mask values to ignore</source>
        <translation>Zu ignorierende Maskenwerte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Season end</source>
        <translation>Ende der Saison</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Parcel name field</source>
        <translation>Feld des Parzellennamens</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Inner buffer</source>
        <translation>Innenpuffer</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels of a segment (only Random walks)</source>
        <translation>Pixel eines Segments (nur Zufallswege)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Memory for pixels (MB)</source>
        <translation>Speicher für Pixel (MB)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draw planar images</source>
        <translation>Planare Bilder zeichnen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draws the planar images of a few parcels, with their attention.</source>
        <translation>Zeichnet die planaren Bilder einiger Parzellen, mit ihrer Aufmerksamkeit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draws the input of the network for a few parcels: a PNG for each, with a map of its walks and the planar image of each walk: a row for each date, a column for each pixel of the walk.

With a model from 'Train a parcel classifier' the pictures also show the decision, and the attention of the dates and pixels (Grad-CAM++). Dates, range of values, segments and seed are then those of the model. Without a model, values go from the 2nd to the 98th percentile of the chosen parcels.

Select a few parcels first: of more than 100 the first 100 are drawn. The walks are written as lines too, one for each step, with its number and its attention. For a model of a curve (Hilbert, snake, spiral) these are pieces of it; for one of patches or single pixels there are no lines.</source>
        <translation>Zeichnet die Eingabe des Netzes für einige Parzellen: ein PNG für jede, mit einer Karte ihrer Wege und dem planaren Bild jedes Weges: eine Zeile für jeden Termin, eine Spalte für jedes Pixel des Weges.

Mit einem Modell von 'Klassifikator für Parzellen trainieren' zeigen die Bilder auch die Entscheidung und die Aufmerksamkeit der Termine und Pixel (Grad-CAM++). Termine, Wertebereich, Segmente und Startwert sind dann die des Modells. Ohne Modell reichen die Werte vom 2. bis zum 98. Perzentil der gewählten Parzellen.

Wählen Sie zuerst einige Parzellen aus: von mehr als 100 werden die ersten 100 gezeichnet. Die Wege werden auch als Linien geschrieben, eine für jeden Schritt, mit seiner Nummer und seiner Aufmerksamkeit. Bei einem Modell einer Kurve (Hilbert, Schlange, Spirale) sind sie Stücke davon; bei einem von Ausschnitten oder einzelnen Pixeln gibt es keine Linien.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Number of pictures, one for each parcel.</source>
        <translation>Anzahl der Bilder, eines für jede Parzelle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>whose segments, time steps and seed are fixed</source>
        <translation>dessen Segmente, Zeitschritte und Startwert fest sind</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>The model file that 'Train a parcel classifier' wrote. Empty: pictures without attention.</source>
        <translation>Die Modelldatei, die 'Klassifikator für Parzellen trainieren' geschrieben hat. Leer: Bilder ohne Aufmerksamkeit.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Number of segments of each parcel that are drawn, the first ones; all if it has fewer.</source>
        <translation>Anzahl der Segmente jeder Parzelle, die gezeichnet werden, die ersten; alle, wenn sie weniger hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Folder for the pictures, parcel_1.png and so on, by parcel name. Other files in it are left alone.</source>
        <translation>Ordner für die Bilder, parcel_1.png und so weiter, nach Parzellenname. Andere Dateien darin bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>A line for each step of a walk: parcel, segment, step (from 1), attention of the pixel it leads to, and class and margin of the segment.</source>
        <translation>Eine Linie für jeden Schritt eines Weges: Parzelle, Segment, Schritt (ab 1), Aufmerksamkeit des Pixels, zu dem er führt, und Klasse und Abstand des Segments.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Pictures drawn</source>
        <translation>Gezeichnete Bilder</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>%1 pictures in %2.</source>
        <translation>%1 Bilder in %2.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>give a model</source>
        <translation>geben Sie ein Modell an</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>WALKS: the model takes %1: there are no walks, so no lines.</source>
        <translation>WALKS: das Modell nimmt %1: es gibt keine Wege, also keine Linien.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>PARCELS: only the first %1 parcels are drawn, %2 are not: select the parcels to draw.</source>
        <translation>PARCELS: nur die ersten %1 Parzellen werden gezeichnet, %2 nicht: wählen Sie die zu zeichnenden Parzellen aus.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Parcel %1: %2</source>
        <translation>Parzelle %1: %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Segments shown per parcel</source>
        <translation>Gezeigte Segmente pro Parzelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Walks</source>
        <translation>Wege</translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Planar SITS: crops of parcels from satellite image time series</source>
        <translation>Planar SITS: Kulturen von Parzellen aus Satellitenbildzeitreihen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>%1: no attention</source>
        <translation>%1: keine Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>%1: most attention</source>
        <translation>%1: größte Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>The style '%1' cannot be written (%2), but the raster is: check that the disk has room.</source>
        <translation>Der Stil '%1' kann nicht geschrieben werden (%2), das Raster schon: prüfen Sie, ob der Datenträger Platz hat.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Sample scene (%1)</source>
        <translation>Beispielszene (%1)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../processing_provider/seen_classes.py"/>
        <source>%1: none of its values (%2) is a class of the map (%3): choose the field with the class seen.</source>
        <translation>%1: keiner seiner Werte (%2) ist eine Klasse der Karte (%3): wählen Sie das Feld mit der gesehenen Klasse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/seen_classes.py"/>
        <source>The map has no class %1, seen at visits: its mapped area is 0.</source>
        <translation>Die Karte hat keine Klasse %1, die bei Besuchen gesehen wurde: ihre kartierte Fläche ist 0.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: '%2' cannot be written (%3).</source>
        <translation>%1: '%2' kann nicht geschrieben werden (%3).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: the layer cannot be created: choose another file.</source>
        <translation>%1: der Layer kann nicht angelegt werden: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1 of %2 features are there</source>
        <translation>%1 von %2 Objekten sind vorhanden</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: nothing can be written to the folder '%2' (%3): choose a folder that you may write to, on a disk with room.</source>
        <translation>%1: in den Ordner '%2' kann nichts geschrieben werden (%3): wählen Sie einen Ordner mit Schreibrecht, auf einem Datenträger mit freiem Platz.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Spatial attention</source>
        <translation>Räumliche Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>Writes the attention of each pixel for each class, as rasters.</source>
        <translation>Schreibt die Aufmerksamkeit jedes Pixels für jede Klasse, als Raster.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>Writes the attention of each pixel of the parcels for each class, with a model from 'Train a parcel classifier'.

The attention of a pixel for a class is the largest Grad-CAM++ value that it has in any segment which was decided as this class, times the segment's margin. The semantic map shows the class with the largest attention at each pixel, so that mixed parcels become visible. Every pixel of a parcel is in at least one segment.

Attention shows what this model used, not which properties the crop has: see 'Reading attention' in the docs.</source>
        <translation>Schreibt die Aufmerksamkeit jedes Pixels der Parzellen für jede Klasse, mit einem Modell von 'Klassifikator für Parzellen trainieren'.

Die Aufmerksamkeit eines Pixels für eine Klasse ist der größte Grad-CAM++-Wert, den es in einem Segment hat, das als diese Klasse entschieden wurde, mal dem Abstand des Segments. Die semantische Karte zeigt in jedem Pixel die Klasse mit der größten Aufmerksamkeit, sodass gemischte Parzellen sichtbar werden. Jedes Pixel einer Parzelle ist in mindestens einem Segment.

Die Aufmerksamkeit zeigt, was dieses Modell verwendet hat, nicht, welche Eigenschaften die Kultur hat: siehe 'Reading attention' in der Dokumentation.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>PARCELS: no parcel has pixels with valid observations (the log gives the reasons): there is no attention to write.</source>
        <translation>PARCELS: keine Parzelle hat Pixel mit gültigen Beobachtungen (das Protokoll nennt die Gründe): es gibt keine Aufmerksamkeit zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/style_files.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Temporal attention</source>
        <translation>Zeitliche Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Computes the attention of each date, class by class, and suggests a shorter season.</source>
        <translation>Berechnet die Aufmerksamkeit jedes Termins, Klasse für Klasse, und schlägt eine kürzere Saison vor.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Computes on which dates the decisions of a model rest, class by class, and suggests a shorter season.

Every segment is classified, and Grad-CAM++ gives the attention of each date and pixel of its planar image for the decided class. The mean over all segments of a class is its profile; dates above the profile's threshold (Otsu) are kept. The range goes from the first to the last date that is kept for any class: use it as season start and end of 'Train a parcel classifier', and compare the accuracies.

Attention shows what this model used. Dates that it did not use may be as informative.</source>
        <translation>Berechnet, auf welchen Terminen die Entscheidungen eines Modells beruhen, Klasse für Klasse, und schlägt eine kürzere Saison vor.

Jedes Segment wird klassifiziert, und Grad-CAM++ gibt die Aufmerksamkeit jedes Termins und Pixels seines planaren Bildes für die entschiedene Klasse. Das Mittel über alle Segmente einer Klasse ist ihr Profil; Termine über dem Schwellenwert des Profils (Otsu) werden behalten. Der Bereich geht vom ersten bis zum letzten Termin, der für irgendeine Klasse behalten wird: nehmen Sie ihn als Beginn und Ende der Saison von 'Klassifikator für Parzellen trainieren', und vergleichen Sie die Genauigkeiten.

Die Aufmerksamkeit zeigt, was dieses Modell verwendet hat. Termine, die es nicht verwendet hat, können ebenso aussagekräftig sein.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>From which segments of a class its profile is, and which dates are kept. That every segment has a date above its own threshold is the papers' choice.</source>
        <translation>Aus welchen Segmenten einer Klasse ihr Profil ist, und welche Termine behalten werden. Dass jedes Segment einen Termin über seinem eigenen Schwellenwert hat, ist die Wahl der Artikel.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>A table with a row per date: the attention of each class, and whether it is kept.</source>
        <translation>Eine Tabelle mit einer Zeile pro Termin: die Aufmerksamkeit jeder Klasse, und ob er behalten wird.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Temporal attention report</source>
        <translation>Bericht zur zeitlichen Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A page with the range, the profiles of the classes and mean planar images.</source>
        <translation>Eine Seite mit dem Bereich, den Profilen der Klassen und mittleren planaren Bildern.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>YYYY-MM-DD, of the dates that are kept for any class: a shorter season.</source>
        <translation>YYYY-MM-DD, der Termine, die für irgendeine Klasse behalten werden: eine kürzere Saison.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>First date of the range</source>
        <translation>Erster Termin des Bereichs</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Last date of the range</source>
        <translation>Letzter Termin des Bereichs</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>PARCELS: none of the parcels can be used (the log gives the reasons): choose parcels that lie on the images and have pixels without clouds.</source>
        <translation>PARCELS: keine der Parzellen kann verwendet werden (das Protokoll nennt die Gründe): wählen Sie Parzellen, die auf den Bildern liegen und wolkenfreie Pixel haben.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Profile of a class</source>
        <translation>Profil einer Klasse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/time_series.py"/>
        <source>attention %1</source>
        <translation>Aufmerksamkeit %1</translation>
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
        <translation>Trainiert einen Klassifikator auf Parzellen, deren Kultur bekannt ist, und schreibt eine Modelldatei für 'Parzellen klassifizieren'.

Zufallswege machen aus jeder Parzelle Segmente benachbarter Pixel; die Zeitreihen eines Segments bilden ein planares Bild, und ein Faltungsnetz wird auf diesen Bildern trainiert (Chelali, Kurtz, Puissant und Vincent, ICPR 2020). Ein Teil der Parzellen jeder Klasse, die Validierungsparzellen, wird zurückgehalten, um das Modell zu bewerten; die Kennzahlen sind die dieser Parzellen.

Mit den Vorgaben wird ein kleines Netz von Grund auf auf den Aufnahmeterminen trainiert, in Minuten auf einem Laptop.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>From 0 to 1, of the parcels held out for validation.</source>
        <translation>Von 0 bis 1, der zur Validierung zurückgehaltenen Parzellen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>What is trained: the pixels that are taken together, and the network. Random walks are the method of this plugin. The others are those that 'Compare methods by cross-validation' compares with it; see the user guide.</source>
        <translation>Was trainiert wird: die Pixel, die zusammen genommen werden, und das Netz. Zufallswege sind die Methode dieses Plugins. Die anderen sind die, mit denen 'Methoden durch Kreuzvalidierung vergleichen' sie vergleicht; siehe die Anleitung.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>'Classify parcels' then names the group where the crop is unsure.</source>
        <translation>'Parzellen klassifizieren' nennt dann die Gruppe, wo die Kultur unsicher ist.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Weight of a term that makes the network attend to the same dates in two segments of a parcel. 0: off.</source>
        <translation>Gewicht eines Terms, durch den das Netz in zwei Segmenten einer Parzelle auf dieselben Termine achtet. 0: aus.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Leaves out parcels whose label is more probably wrong than right, as linear discriminants and random forests of folds agree (seconds to a minute); none where classes are too hard to tell to know. The log and the report name them. The scores then are those of labels that look right.</source>
        <translation>Lässt Parzellen weg, deren Label eher falsch als richtig ist, worin lineare Diskriminanten und Random Forests von Folds übereinstimmen (Sekunden bis zu einer Minute); keine, wo Klassen zu schwer zu unterscheiden sind, um es zu wissen. Das Protokoll und der Bericht nennen sie. Die Kennzahlen sind dann die der Labels, die richtig aussehen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>The model file for 'Classify parcels'.</source>
        <translation>Die Modelldatei für 'Parzellen klassifizieren'.</translation>
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
        <translation>Eine Seite mit den Kennzahlen, der Konfusionsmatrix, den Trainingskurven und Beispielen planarer Bilder.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>A table with the losses and accuracies of each epoch.</source>
        <translation>Eine Tabelle mit den Verlusten und Genauigkeiten jeder Epoche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Overall accuracy of the validation parcels</source>
        <translation>Gesamtgenauigkeit der Validierungsparzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Macro F1 of the validation parcels</source>
        <translation>Makro-F1 der Validierungsparzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Parcels used</source>
        <translation>Verwendete Parzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Number of parcels trained on or held out.</source>
        <translation>Anzahl der Parzellen, auf denen trainiert wurde oder die zurückgehalten wurden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Number; the log tells why.</source>
        <translation>Anzahl; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Leave wrong labels out</source>
        <translation>Falsche Labels weglassen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>a twentieth of the segments, 16 to 64</source>
        <translation>ein Zwanzigstel der Segmente, 16 bis 64</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Field with the crop of each parcel, text or number. Parcels without a crop are left out.</source>
        <translation>Feld mit der Kultur jeder Parzelle, Text oder Zahl. Parzellen ohne Kultur werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the methods of planar images. Compact is trained from scratch on the acquisition dates. The others are torchvision's; the papers use SqueezeNet with 224 steps.</source>
        <translation>Nur für die Methoden mit planaren Bildern. Compact wird von Grund auf auf den Aufnahmeterminen trainiert. Die anderen sind von torchvision; die Artikel verwenden SqueezeNet mit 224 Schritten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the method 'TempCNN': filters of its convolutions, 16 to 1024 in the papers.</source>
        <translation>Nur für die Methode 'TempCNN': Filter seiner Faltungen, 16 bis 1024 in den Artikeln.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the methods of planar images: what the training starts from. Those of ImageNet are torchvision's, for the networks that are.</source>
        <translation>Nur für die Methoden mit planaren Bildern: wovon das Training ausgeht. Die von ImageNet sind von torchvision, für die Netze, die es auch sind.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for initial weights from a file: a .safetensors file of the same network.</source>
        <translation>Nur für Anfangsgewichte aus einer Datei: eine .safetensors-Datei desselben Netzes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Passes over all segments, or with the automatic number of segments parts of 60 to 180 batches. 0: as many as make 1200 steps of the optimiser, or up to 3600 for more than 2000 parcels or 10 classes.</source>
        <translation>Durchläufe über alle Segmente, oder mit der automatischen Anzahl von Segmenten Teile von 60 bis 180 Batches. 0: so viele, wie 1200 Schritte der Optimierung ergeben, oder bis zu 3600 bei mehr als 2000 Parzellen oder 10 Klassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Highest learning rate of Adam: it rises in the first tenth of the epochs and falls to zero. Lower for pretrained networks, such as 0.0001.</source>
        <translation>Höchste Lernrate von Adam: sie steigt im ersten Zehntel der Epochen und fällt auf null. Niedriger für vortrainierte Netze, wie 0.0001.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Training stops after so many epochs without a better validation loss, and the epoch with the lowest one is kept. 0: all epochs, and the last is kept.</source>
        <translation>Das Training endet nach so vielen Epochen ohne besseren Validierungsverlust, und die Epoche mit dem niedrigsten wird behalten. 0: alle Epochen, und die letzte wird behalten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Part of each class that is held back to score the model and to calibrate its probabilities; then the network is trained again on all parcels.</source>
        <translation>Teil jeder Klasse, der zurückgehalten wird, um das Modell zu bewerten und seine Wahrscheinlichkeiten zu kalibrieren; dann wird das Netz auf allen Parzellen neu trainiert.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Initial weights file</source>
        <translation>Datei der Anfangsgewichte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Safetensors (*.safetensors)</source>
        <translation>Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_files.py"/>
        <source>the table is not complete</source>
        <translation>die Tabelle ist nicht vollständig</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>no visit</source>
        <translation>kein Besuch</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>AND %1 &lt; %2</source>
        <translation>AND %1 &lt; %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_writer.py"/>
        <source>geometry</source>
        <translation>geometry</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>On the Maipo and CAWA data, models that learnt from parcels chosen like this were more accurate than models that learnt from as many random ones (docs/benchmarks.md, Next visits)</source>
        <translation>Auf den Daten von Maipo und CAWA waren Modelle, die aus so gewählten Parzellen lernten, genauer als Modelle, die aus ebenso vielen zufälligen lernten (docs/benchmarks.md, Next visits)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>± %1 % of the area (95 % interval)</source>
        <translation>± %1 % der Fläche (95-%-Intervall)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, small parcels</source>
        <translation>, kleine Parzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, large parcels</source>
        <translation>, große Parzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, medium parcels</source>
        <translation>, mittlere Parzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Expected SD (ha)</source>
        <translation>Erwartete SD (ha)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 is %2: an interval needs 2 visits in each of the %3 predicted classes: choose at least %4.</source>
        <translation>%1 ist %2: ein Intervall braucht 2 Besuche in jeder der %3 vorhergesagten Klassen: wählen Sie mindestens %4.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 of %2 parcels of %3</source>
        <translation>%1 von %2 Parzellen von %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Accuracy, expected half width</source>
        <translation>Genauigkeit, erwartete halbe Breite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>What to expect</source>
        <translation>Was zu erwarten ist</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Expected errors</source>
        <translation>Erwartete Fehler</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 without a polygon left out.</source>
        <translation>%1 ohne Polygon weggelassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 without a predicted class left out.</source>
        <translation>%1 ohne vorhergesagte Klasse weggelassen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>The layer has neither pred_conf nor p_ fields: all parcels count as equally uncertain.</source>
        <translation>Der Layer hat weder pred_conf noch p_-Felder: alle Parzellen zählen als gleich unsicher.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>equal in all parcels</source>
        <translation>gleich in allen Parzellen</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>How the visited parcels were drawn. Unknown: with the probabilities of the field visit_prob if there is one, else the run is refused, since intervals do not hold for parcels that were not drawn at random.</source>
        <translation>Wie die besuchten Parzellen gezogen wurden. Unbekannt: mit den Wahrscheinlichkeiten des Feldes visit_prob, falls vorhanden, sonst wird der Lauf abgelehnt, da Intervalle für nicht zufällig gezogene Parzellen nicht gelten.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>visit_prob</source>
        <translation>visit_prob</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: no parcel with a class and an area was visited: fill the field with the class seen at each visit.</source>
        <translation>%1: keine Parzelle mit einer Klasse und einer Fläche wurde besucht: füllen Sie das Feld mit der Klasse, die bei jedem Besuch gesehen wurde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 is 'unknown', and the layer has no field '%2': an interval holds only for parcels that were drawn at random, not for those of farmers' declarations, of a training or along a road. Choose 'simple_random' or 'stratified' if they were drawn so, else draw a sample with 'Choose next visits'.</source>
        <translation>%1 ist 'unknown', und der Layer hat kein Feld '%2': ein Intervall gilt nur für zufällig gezogene Parzellen, nicht für die aus Deklarationen von Landwirten, aus einem Training oder entlang einer Straße. Wählen Sie 'simple_random' oder 'stratified', wenn sie so gezogen wurden, sonst ziehen Sie eine Stichprobe mit 'Nächste Besuche wählen'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 is 'visit_prob', but the layer has no field '%2': choose how the parcels were drawn.</source>
        <translation>%1 ist 'visit_prob', aber der Layer hat kein Feld '%2': wählen Sie, wie die Parzellen gezogen wurden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: %2 is %3 at a parcel: an inclusion probability is above 0 and at most 1.</source>
        <translation>%1: %2 ist %3 bei einer Parzelle: eine Auswahlwahrscheinlichkeit ist über 0 und höchstens 1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: %2 is empty at all parcels: they were chosen for learning, or by hand, and are no probability sample. Draw one with 'Choose next visits' for accuracy, or tell in SAMPLE how they were drawn.</source>
        <translation>%1: %2 ist bei allen Parzellen leer: sie wurden zum Lernen oder von Hand gewählt und sind keine Zufallsstichprobe. Ziehen Sie eine mit 'Nächste Besuche wählen' für die Genauigkeit, oder geben Sie in SAMPLE an, wie sie gezogen wurden.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 with a class in %2 %3 not drawn and %4 not used.</source>
        <translation>%1 mit einer Klasse in %2 %3 nicht gezogen und %4 nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 of %2 drawn parcels have no class in %3: they are taken as missing at random in their stratum.</source>
        <translation>%1 von %2 gezogenen Parzellen haben keine Klasse in %3: sie werden in ihrem Stratum als zufällig fehlend genommen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 without a class or a stratum (%2 ha) left out: the areas are those of the others.</source>
        <translation>%1 ohne eine Klasse oder ein Stratum (%2 ha) weggelassen: die Flächen sind die der anderen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>Strata with fewer than %1 visits were merged: %2 became %3.</source>
        <translation>Strata mit weniger als %1 Besuchen wurden zusammengelegt: aus %2 wurden %3.</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Model of the range</source>
        <translation>Modell des Bereichs</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Training report, range</source>
        <translation>Trainingsbericht, Bereich</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Training report, whole season</source>
        <translation>Trainingsbericht, ganze Saison</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Trains a classifier on the whole season, finds the range of dates on which its decisions rest, and trains another one on this range alone. Compare the accuracies of the two training reports: fewer images may do.</source>
        <translation>Trainiert einen Klassifikator auf der ganzen Saison, findet den Bereich der Termine, auf denen seine Entscheidungen beruhen, und trainiert einen weiteren nur auf diesem Bereich. Vergleichen Sie die Genauigkeiten der beiden Trainingsberichte: vielleicht genügen weniger Bilder.</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Maximum epochs (0: automatic)</source>
        <translation>Maximale Epochen (0: automatisch)</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Labelled parcels</source>
        <translation>Parzellen mit Label</translation>
    </message>
    <message>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Folder of the scene</source>
        <translation>Ordner der Szene</translation>
    </message>
    <message>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Creates a sample scene, trains a classifier on it, classifies its parcels and explains the decisions: everything that the plugin does, in one run.</source>
        <translation>Erzeugt eine Beispielszene, trainiert darauf einen Klassifikator, klassifiziert ihre Parzellen und erklärt die Entscheidungen: alles, was das Plugin kann, in einem Lauf.</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Trains a classifier on the images and the labelled parcels of one year, and classifies the parcels of another year with it.</source>
        <translation>Trainiert einen Klassifikator auf den Bildern und den Parzellen mit Label eines Jahres, und klassifiziert damit die Parzellen eines anderen Jahres.</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Masks of these images</source>
        <translation>Masken dieser Bilder</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Parcels of the other year</source>
        <translation>Parzellen des anderen Jahres</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Images of the other year</source>
        <translation>Bilder des anderen Jahres</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Images of the year of the labels</source>
        <translation>Bilder des Jahres der Labels</translation>
    </message>
</context>
</TS>
