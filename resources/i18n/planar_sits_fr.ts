<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>PlanarSits</name>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/job/origin.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>parcels</source>
        <translation>parcelles</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>'%1' (%2 of %3 parcels)</source>
        <translation>'%1' (%2 sur %3 parcelles)</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>and %1 more</source>
        <translation>et %1 {1|autre|autres}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>strata with fewer than %1 visited parcels have no interval: %2%3: visit more of their parcels</source>
        <translation>les strates de moins de %1 parcelles visitées n'ont pas d'intervalle : %2%3 : visitez davantage de leurs parcelles</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>fewer than %1 parcels were visited: visit more</source>
        <translation>moins de %1 parcelles ont été visitées : visitez-en davantage</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>The raster cannot be written to '%1' (%2): choose a file in a folder that you may write to, on a disk with room.</source>
        <translation>Le raster ne peut pas être écrit dans '%1' (%2) : choisissez un fichier dans un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>it cannot be read again</source>
        <translation>il ne peut pas être relu</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <location filename="../../core/attention/pictures.py"/>
        <source>after the first %1</source>
        <translation>après les %1 premières</translation>
    </message>
    <message>
        <location filename="../../core/attention/pictures.py"/>
        <source>PARCELS: no parcel can be shown (%1): choose parcels that lie on the images and have pixels without clouds.</source>
        <translation>PARCELS : aucune parcelle ne peut être affichée (%1) : choisissez des parcelles situées sur les images et ayant des pixels sans nuages.</translation>
    </message>
    <message>
        <location filename="../../core/attention/rasters.py"/>
        <source>PARCELS: no parcel can be used (%1): there is no attention to write. Check that the images cover the parcels.</source>
        <translation>PARCELS : aucune parcelle n'est utilisable (%1) : il n'y a pas d'attention à écrire. Vérifiez que les images couvrent les parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the walk</source>
        <translation>le long de la marche</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the curve</source>
        <translation>le long de la courbe</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the segment</source>
        <translation>le long du segment</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the patch</source>
        <translation>le long de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the parcel</source>
        <translation>le long de la parcelle</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>Resolution in time %1 days (%2 rows); each value draws on %3 days.</source>
        <translation>Résolution dans le temps : %1 jours (%2 lignes) ; chaque valeur repose sur %3 jours.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>%1 Resolution %2 %3 pixels (%4); each value draws on %5 pixels.</source>
        <translation>%1 Résolution %2 : %3 pixels (%4) ; chaque valeur repose sur %5 pixels.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>%1 Each value draws on one pixel.</source>
        <translation>%1 Chaque valeur repose sur un pixel.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>map of %1 columns</source>
        <translation>carte de %1 colonnes</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>map of %1 x %2 positions</source>
        <translation>carte de %1 x %2 positions</translation>
    </message>
    <message>
        <location filename="../../core/attention/segments.py"/>
        <source>The attention of the network is not finite: the weights of the model are damaged, or its training diverged. Train again.</source>
        <translation>L'attention du réseau n'est pas finie : les poids du modèle sont endommagés, ou son entraînement a divergé. Entraînez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>%1 of %2 parcels were finished in the run before.</source>
        <translation>%1 parcelles sur %2 ont été terminées lors de l'exécution précédente.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>%1 parcel(s) not computed (%2%3): %4</source>
        <translation>%1 {1|parcelle non calculée|parcelles non calculées} (%2%3) : %4</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>MODEL: '%1' cannot be read (%2).</source>
        <translation>MODEL : '%1' ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Cluster: %1 workers with %2 threads so far</source>
        <translation>Cluster : %1 processus de calcul avec %2 fils d'exécution jusqu'ici</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Cluster: %1 worker processes on this machine</source>
        <translation>Cluster : %1 processus de calcul sur cette machine</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>%1; dashboard: %2.</source>
        <translation>%1 ; tableau de bord : %2.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>%1; no dashboard, since the Python package bokeh is not installed on the scheduler.</source>
        <translation>%1 ; pas de tableau de bord, car le paquet Python bokeh n'est pas installé sur l'ordonnanceur.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the scheduler is not like this machine: distributed is %1 here and %2 there. Install the same version on both, and on the workers.</source>
        <translation>CLUSTER : l'ordonnanceur n'est pas comme cette machine : distributed est en version %1 ici et %2 là-bas. Installez la même version des deux côtés, ainsi que sur les processus de calcul.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>the cluster is not connected</source>
        <translation>le cluster n'est pas connecté</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the connection to the scheduler is lost. Finished tasks are kept: %1run again with RESUME.</source>
        <translation>CLUSTER : la connexion à l'ordonnanceur est perdue. Les tâches terminées sont conservées : %1relancez l'exécution avec RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>The cluster has no worker just now: waiting for one.</source>
        <translation>Le cluster n'a aucun processus de calcul pour l'instant : en attente d'un processus.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Python is %1 here and %2 there</source>
        <translation>Python est en version %1 ici et %2 là-bas</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the scheduler %1 cannot be reached (%2): check that it runs, and for tls:// the certificates in the configuration of Dask.</source>
        <translation>CLUSTER : l'ordonnanceur %1 est injoignable (%2) : vérifiez qu'il est lancé et, pour tls://, les certificats dans la configuration de Dask.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>start it again, and</source>
        <translation>redémarrez-le, puis</translation>
    </message>
    <message>
        <location filename="../../core/cluster/dispatch.py"/>
        <source>it lacks Planar SITS (%1): install planar-sits-core there</source>
        <translation>il lui manque Planar SITS (%1) : installez-y planar-sits-core</translation>
    </message>
    <message>
        <location filename="../../core/cluster/fold_runner.py"/>
        <source>Each fold is trained with %1 threads, as it would be here, so that the results are the same.</source>
        <translation>Chaque pli est entraîné avec %1 fils d'exécution, comme il le serait ici, afin que les résultats soient les mêmes.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/fold_runner.py"/>
        <source>Finished folds are kept: run again with RESUME to go on from there.</source>
        <translation>Les plis terminés sont conservés : relancez avec RESUME pour continuer à partir de là.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>without a message</source>
        <translation>sans message</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>The Python package cryptography is not installed: other users of this machine could connect to the cluster while it runs.</source>
        <translation>Le paquet Python cryptography n'est pas installé : d'autres utilisateurs de cette machine pourraient se connecter au cluster pendant son fonctionnement.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>A worker has ended: another one is started in its place.</source>
        <translation>Un processus de calcul s'est arrêté : un autre est démarré à sa place.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>CLUSTER: the scheduler on this machine does not start (%1): leave CLUSTER empty, or see 'Check environment'.</source>
        <translation>CLUSTER : l'ordonnanceur de cette machine ne démarre pas (%1) : laissez CLUSTER vide, ou voyez "Vérifier l'environnement".</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>CLUSTER: the workers on this machine end again and again (%1): free memory, or take fewer workers.</source>
        <translation>CLUSTER : les processus de calcul de cette machine s'arrêtent à plusieurs reprises (%1) : libérez de la mémoire, ou prenez moins de processus.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/packing.py"/>
        <source>A task or result of the cluster is damaged: run again.</source>
        <translation>Une tâche ou un résultat du cluster est endommagé : relancez l'exécution.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/place.py"/>
        <source>CLUSTER: '%1' is no cluster: write local:4 for four worker processes on this machine (at most %2), or the address of a scheduler of Dask, such as tcp://10.0.0.1:8786 or tls://scheduler.example:8786.</source>
        <translation>CLUSTER : '%1' n'est pas un cluster : écrivez local:4 pour quatre processus de calcul sur cette machine (au plus %2), ou l'adresse d'un ordonnanceur de Dask, comme tcp://10.0.0.1:8786 ou tls://scheduler.example:8786.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>workers ended while they computed it, as when memory is full</source>
        <translation>des processus de calcul se sont arrêtés pendant leur calcul, comme lorsque la mémoire est pleine</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>CLUSTER: the result of a task is lost again and again. Finished tasks are kept: see the logs of the workers, and run again with RESUME.</source>
        <translation>CLUSTER : le résultat d'une tâche est perdu à plusieurs reprises. Les tâches terminées sont conservées : voyez les journaux des processus de calcul, et relancez avec RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>CLUSTER: the worker %1 cannot do the work: %2 Finished tasks are kept: run again with RESUME.</source>
        <translation>CLUSTER : le processus de calcul %1 ne peut pas faire le travail : %2 Les tâches terminées sont conservées : relancez avec RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/store.py"/>
        <source>The folder of finished tasks, '%1', cannot be written (%2): free its disk or change its permissions.</source>
        <translation>Le dossier des tâches terminées, '%1', n'est pas accessible en écriture (%2) : libérez de l'espace sur son disque ou changez ses permissions.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/versions.py"/>
        <source>%1 is %2 here and %3 there</source>
        <translation>%1 est en version %2 ici et %3 là-bas</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker.py"/>
        <source>this process</source>
        <translation>ce processus</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker.py"/>
        <source>the %1 that it received is not the one that was sent</source>
        <translation>l'élément reçu (%1) n'est pas celui qui a été envoyé</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker_errors.py"/>
        <source>CLUSTER: the worker %1 is not like this machine: %2. Install the same versions, since the results could differ.</source>
        <translation>CLUSTER : le processus de calcul %1 n'est pas comme cette machine : %2. Installez les mêmes versions, car les résultats pourraient différer.</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>installed but cannot be imported</source>
        <translation>installé mais impossible à importer</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>On Windows PyTorch needs the newest Microsoft Visual C++ Redistributable (x64): install it first. If PyTorch 2.9 or newer still cannot be imported into QGIS, install an older pair, 'torch&lt;2.9' and 'torchvision&lt;0.24'.</source>
        <translation>Sous Windows, PyTorch a besoin de la version la plus récente de Microsoft Visual C++ Redistributable (x64) : installez-la d'abord. Si PyTorch 2.9 ou plus récent ne peut toujours pas être importé dans QGIS, installez une paire plus ancienne, 'torch&lt;2.9' et 'torchvision&lt;0.24'.</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>not installed: needed for %1 alone, installed by `%2`</source>
        <translation>non installé : nécessaire uniquement pour %1, s'installe avec `%2`</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>missing: needed for %1</source>
        <translation>manquant : nécessaire pour %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Python prefix</source>
        <translation>Préfixe de Python</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Executable</source>
        <translation>Exécutable</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>CPU cores usable</source>
        <translation>Cœurs de processeur utilisables</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cpu</source>
        <translation>Appareil cpu</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>threads at start: %1</source>
        <translation>fils d'exécution au démarrage : %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>for CUDA %1</source>
        <translation>pour CUDA %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>without CUDA</source>
        <translation>sans CUDA</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device mps</source>
        <translation>Appareil mps</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>version unknown</source>
        <translation>version inconnue</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <location filename="../../core/products/bands.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cuda:%1</source>
        <translation>Appareil cuda:%1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cuda</source>
        <translation>Appareil cuda</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>none found (torch is built %1)</source>
        <translation>aucun trouvé (torch est compilé %1)</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled on request: no output was written.</source>
        <translation>Annulé à la demande : aucune sortie n'a été écrite.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>%1: %2 of %3 parcels correct (%4).</source>
        <translation>%1 : %2 de %3 parcelles correctes (%4).</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>kept from before</source>
        <translation>conservé d'une exécution précédente</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>are kept: run again with RESUME to go on from there</source>
        <translation>sont conservés : relancez avec RESUME pour continuer à partir de là</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>are lost</source>
        <translation>sont perdus</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>Cancelled on request: no output was written. %1 of %2 folds are finished and %3.</source>
        <translation>Annulé à votre demande : aucune sortie n'a été écrite. %1 plis sur %2 sont terminés et %3.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>RESUME: no fold of these data and settings was kept; all were computed.</source>
        <translation>RESUME : aucun pli de ces données et paramètres n'a été conservé ; tous ont été calculés.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: '%2' is neither a number of dates, such as 6, nor dates written YYYY-MM-DD with commas between them.</source>
        <translation>%1 : '%2' n'est ni un nombre de dates, comme 6, ni une liste de dates au format YYYY-MM-DD séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is given twice: give it once.</source>
        <translation>%1 : %2 est donné deux fois : donnez-le une seule fois.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: only the full season is left, since all dates given are at its end: give an earlier date.</source>
        <translation>%1 : il ne reste que la saison complète, car toutes les dates données sont à sa fin : donnez une date antérieure.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1 is %2: give 2 or more, since the last one is the full season.</source>
        <translation>%1 vaut %2 : donnez 2 ou plus, car la dernière date est la saison complète.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1 is %2, but the season has %3 dates, of which the first cut-off needs two: give %4 or less.</source>
        <translation>%1 vaut %2, mais la saison a %3 dates, dont la première coupure a besoin de deux : donnez %4 ou moins.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is outside the season, %3 to %4: give dates in it.</source>
        <translation>%1 : %2 est en dehors de la saison, de %3 à %4 : donnez des dates qu'elle contient.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is before the second acquisition, %3, but a time series needs two: give later dates.</source>
        <translation>%1 : %2 est avant la deuxième acquisition, %3, mais une série temporelle a besoin de deux acquisitions : donnez des dates ultérieures.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: there is no acquisition from %2 to %3, so that both give the same models: leave one of them out.</source>
        <translation>%1 : il n'y a aucune acquisition de %2 à %3, si bien que les deux dates donnent les mêmes modèles : retirez l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>class not in the model</source>
        <translation>classe absente du modèle</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>Another class is more probable for %1 of %2 labels; about %3 are expected to be wrong</source>
        <translation>Une autre classe est plus probable pour %1 étiquettes sur %2 ; environ %3 devraient être fausses</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>No declaration can be judged: %1. The model knows %2: check CLASS_FIELD and PARCELS, or choose another MODEL.</source>
        <translation>Aucune déclaration ne peut être jugée : %1. Le modèle connaît %2 : vérifiez CLASS_FIELD et PARCELS, ou choisissez un autre MODEL.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>Classes with fewer parcels than the %1 folds: %2. So few teach little about their class: their declarations may look wrong without being so.</source>
        <translation>Classes ayant moins de parcelles que les %1 plis : %2. Si peu de parcelles apprennent peu sur leur classe : leurs déclarations peuvent sembler fausses sans l'être.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>, too few to tell them from parcels that are hard to classify: all are kept.</source>
        <translation>, trop peu pour les distinguer de parcelles difficiles à classer : toutes sont conservées.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>No declaration can be judged: no parcel has a pixel with a valid observation. Check that the images cover PARCELS.</source>
        <translation>Aucune déclaration ne peut être jugée : aucune parcelle n'a de pixel avec une observation valide. Vérifiez que les images couvrent PARCELS.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>CLEAN_LABELS is on, but fewer than two classes have %1 usable parcels, so that no label can be judged: leave it off, or give more parcels.</source>
        <translation>CLEAN_LABELS est activé, mais moins de deux classes ont %1 parcelles utilisables, de sorte qu'aucune étiquette ne peut être jugée : laissez-le désactivé, ou donnez plus de parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>there is no date at which the season could be cut off.</source>
        <translation>il n'y a aucune date à laquelle la saison pourrait être coupée.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>Season up to %1 (%2 of %3 dates): %4</source>
        <translation>Saison jusqu'au %1 (%2 dates sur %3) : %4</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_split.py"/>
        <source>fewer than two classes are left to learn from when this fold is held out: use fewer FOLDS, smaller blocks or groups, or GROUPING 'parcel'.</source>
        <translation>il reste moins de deux classes à apprendre lorsque ce pli est mis de côté : prenez moins de FOLDS, des blocs ou des groupes plus petits, ou GROUPING 'parcel'.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>%1 of %2 parcels have no value in GROUP_FIELD. Each counts as a group of its own, so their neighbours may be on both sides of a fold and the scores too high.</source>
        <translation>%1 parcelles sur %2 n'ont pas de valeur dans GROUP_FIELD. Chacune compte comme un groupe à elle seule, si bien que ses voisines peuvent se trouver des deux côtés d'un pli et que les scores peuvent être trop élevés.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>%1 of %2 parcels are duplicates of another polygon. They share its fold, but each counts, so that intervals and p values are too small. If PARCELS are the predictions of another run, take those of one method and one repeat.</source>
        <translation>%1 parcelles sur %2 sont des doublons d'un autre polygone. Elles partagent son pli, mais chacune compte, si bien que les intervalles et les valeurs p sont trop petits. Si PARCELS sont les prédictions d'une autre exécution, prenez celles d'une seule méthode et d'une seule répétition.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>'%1' (%2 parcels, in %3 of %4 folds)</source>
        <translation>'%1' (%2 parcelles, dans %3 plis sur %4)</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>Not every fold tests every class: %1. Their scores are means over the folds that do.</source>
        <translation>Tous les plis ne testent pas toutes les classes : %1. Leurs scores sont des moyennes sur les plis qui le font.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>Fold %1 tests class '%2', but leaves fewer than 2 of its parcels to learn from: those in the fold will all be classified wrongly. Choose other groups, or leave the class out.</source>
        <translation>Le pli %1 teste la classe '%2', mais laisse moins de 2 de ses parcelles pour l'apprendre : celles du pli seront toutes mal classées. Choisissez d'autres groupes, ou retirez la classe.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>The folds are uneven: %1 to %2 parcels. Means over folds count a small fold as much as a large one%3</source>
        <translation>Les plis sont inégaux : de %1 à %2 parcelles. Les moyennes sur les plis comptent un petit pli autant qu'un grand%3</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>GROUPING makes as many groups as FOLDS: each group is a fold, in every repeat.</source>
        <translation>GROUPING forme autant de groupes que FOLDS : chaque groupe est un pli, à chaque répétition.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>; more and smaller groups make them even.</source>
        <translation>; des groupes plus nombreux et plus petits les rendent égaux.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1: choose 2 or more.</source>
        <translation>FOLDS vaut %1 : choisissez 2 ou plus.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but only %2 parcels can be used: choose fewer folds or add parcels.</source>
        <translation>FOLDS vaut %1, mais seules %2 parcelles sont utilisables : choisissez moins de plis ou ajoutez des parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but GROUPING makes %2 group(s) of parcels: choose fewer folds, a GROUP_FIELD with more values or a smaller BLOCK_SIZE.</source>
        <translation>FOLDS vaut %1, mais GROUPING forme %2 {2|groupe|groupes} de parcelles : choisissez moins de plis, un GROUP_FIELD avec plus de valeurs ou un BLOCK_SIZE plus petit.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but no class has as many parcels: choose at most %2 folds.</source>
        <translation>FOLDS vaut %1, mais aucune classe n'a autant de parcelles : choisissez au plus %2 plis.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but no class has two parcels: folds need more parcels.</source>
        <translation>FOLDS vaut %1, mais aucune classe n'a deux parcelles : les plis demandent plus de parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/group_validation.py"/>
        <source>no group of parcels can be set aside for validation, since each holds all training parcels of some class: choose more FOLDS, a GROUP_FIELD with more values, a smaller BLOCK_SIZE or GROUPING 'parcel'.</source>
        <translation>aucun groupe de parcelles ne peut être réservé à la validation, car chacun contient toutes les parcelles d'entraînement d'une classe : choisissez plus de FOLDS, un GROUP_FIELD avec plus de valeurs, un BLOCK_SIZE plus petit ou GROUPING 'parcel'.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/groups.py"/>
        <source>BLOCK_SIZE is %1: GROUPING 'block' needs the side of a block in map units, above 0.</source>
        <translation>BLOCK_SIZE vaut %1 : GROUPING 'block' a besoin du côté d'un bloc en unités de carte, supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/plan.py"/>
        <source>%1, repeat %2, fold %3</source>
        <translation>%1, répétition %2, pli %3</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>%1: Windows replaces no file that is open; if it is a layer of the project, remove the layer</source>
        <translation>%1 : Windows ne remplace aucun fichier ouvert ; s'il s'agit d'une couche du projet, supprimez la couche</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>'%1' is a folder there</source>
        <translation>'%1' y est un dossier</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>Planar SITS needs the Python package%1 %2, which</source>
        <translation>Planar SITS requiert comme paquet%1 Python %2, que</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>%1 the Python of QGIS (%2) does not find: close QGIS, open %3, run `%4` and start QGIS again.</source>
        <translation>%1 le Python de QGIS (%2) ne trouve pas : fermez QGIS, ouvrez %3, exécutez `%4` et redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a terminal window</source>
        <translation>une fenêtre de terminal</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>%1 this Python (%2) does not find: run `%3`.</source>
        <translation>%1 ce Python (%2) ne trouve pas : exécutez `%3`.</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>the OSGeo4W Shell (Start menu)</source>
        <translation>le shell OSGeo4W (menu Démarrer)</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a terminal with conda</source>
        <translation>un terminal avec conda</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a command prompt</source>
        <translation>une invite de commandes</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: the layer '%2' has no field '%3'.</source>
        <translation>%1 : la couche '%2' n'a pas de champ '%3'.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: the layer '%1' holds no polygons: choose another layer.</source>
        <translation>PARCELS : la couche '%1' ne contient pas de polygones : choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>'%1' does not exist</source>
        <translation>'%1' n'existe pas</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not a number from %3 to %4.</source>
        <translation>%1 : '%2' n'est pas un nombre de %3 à %4.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not a .safetensors file. Only .safetensors files are loaded, since others can run code.</source>
        <translation>%1 : '%2' n'est pas un fichier .safetensors. Seuls les fichiers .safetensors sont chargés, car d'autres peuvent exécuter du code.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>MODEL: '%1' must end in .safetensors.</source>
        <translation>MODEL : '%1' doit se terminer par .safetensors.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>WEIGHTS is 'file', but WEIGHTS_FILE is empty: choose a file.</source>
        <translation>WEIGHTS vaut 'file', mais WEIGHTS_FILE est vide : choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>GROUPING is 'field', but GROUP_FIELD is empty: choose a field.</source>
        <translation>GROUPING vaut 'field', mais GROUP_FIELD est vide : choisissez un champ.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>GROUPING is 'block', but BLOCK_SIZE is 0: set it.</source>
        <translation>GROUPING vaut 'block', mais BLOCK_SIZE vaut 0 : donnez-lui une valeur.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>METHODS: choose at least one of %1.</source>
        <translation>METHODS : choisissez au moins une méthode parmi %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>'%1' is a file, not a folder</source>
        <translation>'%1' est un fichier, pas un dossier</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' cannot be written (%3): choose another %4.</source>
        <translation>%1 : '%2' ne peut pas être écrit (%3) : choisissez-en un autre (%4).</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not one of %3.</source>
        <translation>%1 : '%2' n'est pas l'un de %3.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>the folder '%1' is write-protected</source>
        <translation>le dossier '%1' est protégé en écriture</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>it is a folder</source>
        <translation>c'est un dossier</translation>
    </message>
    <message>
        <location filename="../../core/job/classification.py"/>
        <source>%1 of the parcels, recognised by their outlines, were used to train the model: its answers for them are no measure of its accuracy.</source>
        <translation>%1 des parcelles, reconnues à leurs contours, ont servi à entraîner le modèle : ses réponses pour elles ne mesurent pas son exactitude.</translation>
    </message>
    <message>
        <location filename="../../core/job/classification.py"/>
        <source>pred_set, pred_nset and pred_novel are empty: the model was trained by an earlier version of Planar SITS and has no calibration parcels. Train it again for them.</source>
        <translation>pred_set, pred_nset et pred_novel sont vides : le modèle a été entraîné par une version antérieure de Planar SITS et n'a pas de parcelles de calibration. Entraînez-le de nouveau pour les obtenir.</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>CLUSTER: %1 Or leave CLUSTER empty.</source>
        <translation>CLUSTER : %1 Ou laissez CLUSTER vide.</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>the cluster of the job has not started</source>
        <translation>le cluster du travail n'a pas démarré</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>%1 and %2 are both given, but attention is computed in this process alone: leave one of them empty.</source>
        <translation>%1 et %2 sont donnés tous les deux, mais l'attention est calculée dans ce seul processus : laissez l'un d'eux vide.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Each parcel by itself; the same polygon twice stays together.</source>
        <translation>Chaque parcelle séparément ; un même polygone présent deux fois reste ensemble.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Parcels with the same value of '%1'.</source>
        <translation>Les parcelles ayant la même valeur de '%1'.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Parcels whose box has its middle in one square of %1 %2.</source>
        <translation>Les parcelles dont le milieu de l'emprise est dans un même carré de %1 %2.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>map units</source>
        <translation>unités de carte</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>%1 is %2, but has no effect %3%4: leave it %5, or %6.</source>
        <translation>%1 vaut %2, mais n'a pas d'effet %3%4 : laissez-le %5, ou %6.</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>with %1 %2</source>
        <translation>avec %1 %2</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>with %1 rasters in %2</source>
        <translation>avec %1 rasters dans %2</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <location filename="../../core/job/series.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Second class</source>
        <translation>Deuxième classe</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Margin to the second class</source>
        <translation>Marge sur la deuxième classe</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Entropy (nats)</source>
        <translation>Entropie (nats)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Pixels used</source>
        <translation>Pixels utilisés</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Segments used</source>
        <translation>Segments utilisés</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Possible classes</source>
        <translation>Classes possibles</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Number of possible classes</source>
        <translation>Nombre de classes possibles</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Novelty (p-value)</source>
        <translation>Nouveauté (valeur p)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Predicted crop or group</source>
        <translation>Culture ou groupe prédit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/declarations.py"/>
        <source>Declared class</source>
        <translation>Classe déclarée</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of the declared class</source>
        <translation>Probabilité de la classe déclarée</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of a wrong declaration</source>
        <translation>Probabilité d'une déclaration fausse</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Rank of suspicion</source>
        <translation>Rang de suspicion</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Status of the declaration</source>
        <translation>État de la déclaration</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Rank of the visit</source>
        <translation>Rang de la visite</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Reason of the visit</source>
        <translation>Raison de la visite</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of being chosen</source>
        <translation>Probabilité d'être choisie</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Training loss</source>
        <translation>Perte d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Training accuracy</source>
        <translation>Exactitude d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
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
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/model.py"/>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
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
        <translation>Parcelles par seconde</translation>
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
        <translation>Parcelles</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Erreur de calibration (ECE)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Parameters of the network</source>
        <translation>Paramètres du réseau</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Overall accuracy of groups</source>
        <translation>Exactitude globale des groupes</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Errors within a group</source>
        <translation>Erreurs au sein d'un groupe</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Class by the label</source>
        <translation>Classe selon l'étiquette</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Right (1) or wrong (0)</source>
        <translation>Juste (1) ou faux (0)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Last day of the images</source>
        <translation>Dernier jour des images</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
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
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost</source>
        <translation>Exactitude perdue</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, lower limit</source>
        <translation>Exactitude perdue, limite inférieure</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, upper limit</source>
        <translation>Exactitude perdue, limite supérieure</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, SD</source>
        <translation>Exactitude perdue, écart-type</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Earliest date of the class</source>
        <translation>Première date de la classe</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, lower limit</source>
        <translation>Hectares, limite inférieure</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, upper limit</source>
        <translation>Hectares, limite supérieure</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Standard error (ha)</source>
        <translation>Erreur type (ha)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares of the map</source>
        <translation>Hectares de la carte</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Parcels visited</source>
        <translation>Parcelles visitées</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, with predictions</source>
        <translation>Hectares, avec prédictions</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares with predictions, lower limit</source>
        <translation>Hectares avec prédictions, limite inférieure</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares with predictions, upper limit</source>
        <translation>Hectares avec prédictions, limite supérieure</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Standard error with predictions (ha)</source>
        <translation>Erreur type avec prédictions (ha)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>User's accuracy</source>
        <translation>Exactitude de l'utilisateur</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Producer's accuracy</source>
        <translation>Exactitude du producteur</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Above the threshold</source>
        <translation>Au-dessus du seuil</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Parcel</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Margin of the segment</source>
        <translation>Marge du segment</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Processing baseline</source>
        <translation>Version de traitement (baseline)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Orbits</source>
        <translation>Orbites</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Share of valid pixels</source>
        <translation>Part de pixels valides</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Share of clouds</source>
        <translation>Part de nuages</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of %1</source>
        <translation>Probabilité de %1</translation>
    </message>
    <message>
        <location filename="../../core/job/inputs.py"/>
        <source>Device: %1.</source>
        <translation>Appareil : %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/inputs.py"/>
        <source>%1 parcel(s) left out, %2: %3.</source>
        <translation>%1 {1|parcelle exclue|parcelles exclues}, %2 : %3.</translation>
    </message>
    <message>
        <location filename="../../core/job/model_info.py"/>
        <source>%1, %2 steps to %3</source>
        <translation>%1, %2 pas jusqu'au %3</translation>
    </message>
    <message>
        <location filename="../../core/job/named_files.py"/>
        <source>%1: '%2' is the file of %3 too and would be lost: choose another file.</source>
        <translation>%1 : '%2' est aussi le fichier de %3 et serait perdu : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>%1 files, %2 to %3</source>
        <translation>%1 fichiers, de %2 à %3</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Options that differ from their defaults</source>
        <translation>Options différentes de leur valeur par défaut</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/sample_layers.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4</source>
        <translation>%1 acquisitions à %2 dates, du %3 au %4</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Planar SITS %1</source>
        <translation>Planar SITS %1</translation>
    </message>
    <message>
        <location filename="../../core/job/raster_files.py"/>
        <source>%1: no raster is in the folder: choose another one.</source>
        <translation>%1 : le dossier ne contient aucun raster : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../core/job/raster_files.py"/>
        <source>%1: no raster is given, but only files that lie beside rasters, such as '%2': choose the rasters.</source>
        <translation>%1 : aucun raster n'est donné, seulement des fichiers qui accompagnent des rasters, comme '%2' : choisissez les rasters.</translation>
    </message>
    <message>
        <location filename="../../core/job/result_columns.py"/>
        <source>The input already has fields of these names, which are kept: %1.</source>
        <translation>L'entrée a déjà des champs portant ces noms, qui sont conservés : %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose network is fixed</source>
        <translation>dont le réseau est fixe</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>fitted without epochs</source>
        <translation>ajusté sans époques</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose segments are single pixels or statistics</source>
        <translation>dont les segments sont des pixels isolés ou des statistiques</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>without planar images</source>
        <translation>sans images planaires</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose network starts from scratch</source>
        <translation>dont le réseau part de zéro</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>another network than TempCNN</source>
        <translation>un autre réseau que TempCNN</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>any but %1</source>
        <translation>toute valeur sauf %1</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set METHOD to '%1'</source>
        <translation>mettez METHOD à '%1'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose sampler is fixed</source>
        <translation>dont l'échantillonneur est fixe</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set WEIGHTS to 'file'</source>
        <translation>mettez WEIGHTS à 'file'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>choose a model of random walks, random pixels, PSE and L-TAE, patches, or a committee</source>
        <translation>choisissez un modèle de marches aléatoires, de pixels aléatoires, de PSE et L-TAE, de fenêtres, ou un comité</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose number of segments is fixed</source>
        <translation>dont le nombre de segments est fixe</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give a file for ATTENTION or SEMANTIC</source>
        <translation>donnez un fichier pour ATTENTION ou SEMANTIC</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give a cluster in CLUSTER</source>
        <translation>donnez un cluster dans CLUSTER</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set GROUPING to '%1'</source>
        <translation>mettez GROUPING à '%1'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give one stacked raster</source>
        <translation>donnez un seul raster empilé</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>each of one acquisition</source>
        <translation>chacun d'une seule acquisition</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give the masks</source>
        <translation>donnez les masques</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set METHOD to</source>
        <translation>mettez METHOD à</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>add to METHODS</source>
        <translation>ajoutez à METHODS</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4; season %5 to %6; bands: %7.</source>
        <translation>%1 acquisitions à %2 dates, du %3 au %4 ; saison du %5 au %6 ; bandes : %7.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>MASKS are given, but MASK_INVALID is empty, so that nothing would be masked: give the mask values to ignore, such as 1, or leave MASKS empty.</source>
        <translation>MASKS sont donnés, mais MASK_INVALID est vide, si bien que rien ne serait masqué : donnez les valeurs de masque à ignorer, comme 1, ou laissez MASKS vide.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>SERIES: no raster is given: give the images of the series, or a series file in SERIES_FILE.</source>
        <translation>SERIES : aucun raster n'est donné : donnez les images de la série, ou un fichier de série dans SERIES_FILE.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>STACK_ORDER is '%1', but has no effect on a series of one band: leave it at '%2'.</source>
        <translation>STACK_ORDER vaut '%1', mais n'a pas d'effet sur une série d'une seule bande : laissez-le à '%2'.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>The images lie in %1 zones (%2): each parcel is read in the one whose tiles cover most of it, or which holds most of its area.</source>
        <translation>Les images se trouvent dans %1 zones (%2) : chaque parcelle est lue dans celle dont les tuiles en couvrent la plus grande partie, ou qui contient la plus grande partie de sa surface.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>Mask values that are ignored: %1.</source>
        <translation>Valeurs de masque ignorées : %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 and %2 are both given, but the file has images, dates, bands and masks: leave %3 %4, or leave SERIES_FILE empty.</source>
        <translation>%1 et %2 sont donnés tous les deux, mais le fichier contient images, dates, bandes et masques : laissez %3 %4, ou laissez SERIES_FILE vide.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>SERIES_FILE: its raster '%1' cannot be opened, since it or an image of its product is missing or damaged: build the series again.</source>
        <translation>SERIES_FILE : son raster '%1' ne peut pas être ouvert, car lui-même ou une image de son produit est manquant ou endommagé : construisez la série de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 with %2 dates</source>
        <translation>%1 avec %2 dates</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>at its default</source>
        <translation>à sa valeur par défaut</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>%1Validation parcels: overall accuracy %2, macro F1 %3, kappa %4.</source>
        <translation>%1Parcelles de validation : exactitude globale %2, F1 macro %3, kappa %4.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Baseline (LDA on the same parcels): overall accuracy %1.</source>
        <translation>Référence (LDA sur les mêmes parcelles) : exactitude globale %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Groups of crops: %1 of the validation parcels correct.</source>
        <translation>Groupes de cultures : %1 des parcelles de validation correctes.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>%1 label(s) were judged wrong and left out. %2</source>
        <translation>%1 {1|étiquette jugée fausse et exclue|étiquettes jugées fausses et exclues}. %2</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Best epoch %1.</source>
        <translation>Meilleure époque %1.</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>Budget: %1 optimiser steps of %2 segments, in %3 epochs of %4 segments (%5)%6.</source>
        <translation>Budget : %1 pas de l'optimiseur de %2 segments, en %3 époques de %4 segments (%5)%6.</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>each parcel gives equally many</source>
        <translation>chaque parcelle en donne autant</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>all of each parcel</source>
        <translation>tous ceux de chaque parcelle</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>, with a jitter of %1</source>
        <translation>, avec une perturbation de %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>, with a jitter like the differences within classes</source>
        <translation>, avec une perturbation comme les différences au sein des classes</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>The validation parcels do not show that at most %1 of the answers in pred_group are wrong, not even with groups alone, which are given to all parcels: this takes %2 validation parcels or more, with hardly any in a wrong group.</source>
        <translation>Les parcelles de validation ne montrent pas qu'au plus %1 des réponses dans pred_group sont fausses, pas même avec les groupes seuls, qui sont donnés à toutes les parcelles : il faut pour cela %2 parcelles de validation ou plus, dont presque aucune dans un mauvais groupe.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: no parcel of the class %1 has a group: give each class a group, its own name if it has no other.</source>
        <translation>HIERARCHY_FIELD : aucune parcelle de la classe %1 n'a de groupe : donnez un groupe à chaque classe, son propre nom si elle n'en a pas d'autre.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: all classes are in the group '%1', so that the group says nothing: choose a field with two groups or more, or leave it empty.</source>
        <translation>HIERARCHY_FIELD : toutes les classes sont dans le groupe '%1', si bien que le groupe ne dit rien : choisissez un champ ayant deux groupes ou plus, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: each class is in a group of its own, so that the group says no more than the class: choose a field that joins classes, or leave it empty.</source>
        <translation>HIERARCHY_FIELD : chaque classe est dans son propre groupe, si bien que le groupe n'en dit pas plus que la classe : choisissez un champ qui réunit des classes, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: the class '%1' has several groups, %2: give all parcels of a class the same group.</source>
        <translation>HIERARCHY_FIELD : la classe '%1' a plusieurs groupes, %2 : donnez le même groupe à toutes les parcelles d'une classe.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: the group '%1' has the name of a class, so that pred_group would be ambiguous: rename the group.</source>
        <translation>HIERARCHY_FIELD : le groupe '%1' porte le nom d'une classe, si bien que pred_group serait ambigu : renommez le groupe.</translation>
    </message>
    <message>
        <location filename="../../core/learning/cleaning.py"/>
        <source>label judged wrong</source>
        <translation>étiquette jugée fausse</translation>
    </message>
    <message>
        <location filename="../../core/learning/committee.py"/>
        <source>Committee: %1.</source>
        <translation>Comité : %1.</translation>
    </message>
    <message>
        <location filename="../../core/learning/decide.py"/>
        <source>The network gives no finite probabilities for %1 of %2 %3: the weights of the model are damaged, or the values of SERIES are far beyond those that it was trained on. Check SERIES, or train again.</source>
        <translation>Le réseau ne donne pas de probabilités finies pour %1 sur %2 %3 : les poids du modèle sont endommagés, ou les valeurs de SERIES sont très loin de celles de son entraînement. Vérifiez SERIES, ou refaites l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>Prediction sets (coverage %1): %2 parcels with one class, %3 with several, %4 with none.</source>
        <translation>Ensembles de prédiction (couverture %1) : %2 parcelles avec une classe, %3 avec plusieurs, %4 sans aucune.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>they are in every set</source>
        <translation>elles sont dans chaque ensemble</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>they share a limit, and the coverage holds for them together only</source>
        <translation>elles partagent une limite, et la couverture n'est valable que pour elles toutes ensemble</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>A coverage of %1 needs %2 validation parcels of a class. These have fewer: %3; %4.</source>
        <translation>Une couverture de %1 demande %2 parcelles de validation d'une classe. Celles-ci en ont moins : %3 ; %4.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>pred_novel cannot be below %1: the model has %2 validation parcels, and %3 needs %4.</source>
        <translation>pred_novel ne peut pas être inférieur à %1 : le modèle a %2 parcelles de validation, et %3 en demande %4.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>%1 of %2 parcels are unlike those that the model was trained on (pred_novel below %3; of parcels like them %4 would be).</source>
        <translation>%1 parcelles sur %2 ne ressemblent pas à celles de l'entraînement du modèle (pred_novel inférieur à %3 ; parmi des parcelles semblables, ce serait %4).</translation>
    </message>
    <message>
        <location filename="../../core/learning/epochs.py"/>
        <source>The training diverged in epoch %1: lower LEARNING_RATE (now %2).</source>
        <translation>L'entraînement a divergé à l'époque %1 : abaissez LEARNING_RATE (actuellement %2).</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>Epoch %1: training loss %2, segment accuracy %3; validation loss %4, parcel accuracy %5</source>
        <translation>Époque %1 : perte d'entraînement %2, exactitude des segments %3 ; perte de validation %4, exactitude des parcelles %5</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>; best epoch %1</source>
        <translation>; meilleure époque %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>Final training on all parcels, epoch %1 of %2: training loss %3, segment accuracy %4</source>
        <translation>Entraînement final sur toutes les parcelles, époque %1 sur %2 : perte d'entraînement %3, exactitude des segments %4</translation>
    </message>
    <message>
        <location filename="../../core/learning/labelled.py"/>
        <source>No parcel can be used for training: %1. Check PARCELS, CLASS_FIELD and INNER_BUFFER, and that the images cover the parcels.</source>
        <translation>Aucune parcelle n'est utilisable pour l'entraînement : %1. Vérifiez PARCELS, CLASS_FIELD et INNER_BUFFER, et que les images couvrent les parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/learning/labelled.py"/>
        <source>Training needs at least two classes with %1 usable parcels each, but CLASS_FIELD gives: %2.</source>
        <translation>L'entraînement demande au moins deux classes de %1 parcelles utilisables chacune, mais CLASS_FIELD donne : %2.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random walks</source>
        <translation>Marches aléatoires</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random walks (planar images of neighbouring pixels)</source>
        <translation>Marches aléatoires (images planaires de pixels voisins)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random pixels</source>
        <translation>Pixels aléatoires</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random pixels (planar images without neighbourhood)</source>
        <translation>Pixels aléatoires (images planaires sans voisinage)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Hilbert curve</source>
        <translation>Courbe de Hilbert</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Hilbert curve (planar images)</source>
        <translation>Courbe de Hilbert (images planaires)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Snake curve</source>
        <translation>Courbe en serpentin</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Snake curve (planar images)</source>
        <translation>Courbe en serpentin (images planaires)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Spiral curve</source>
        <translation>Courbe en spirale</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Spiral curve (planar images)</source>
        <translation>Courbe en spirale (images planaires)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>TempCNN (temporal convolutions, by pixel)</source>
        <translation>TempCNN (convolutions temporelles, par pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>LSTM (recurrent network, by pixel)</source>
        <translation>LSTM (réseau récurrent, par pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Recurrence plots</source>
        <translation>Diagrammes de récurrence</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Recurrence plots (images of single pixels)</source>
        <translation>Diagrammes de récurrence (images de pixels isolés)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>2-D CNN, then 1-D CNN</source>
        <translation>CNN 2-D, puis CNN 1-D</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>2-D CNN, then 1-D CNN (patches)</source>
        <translation>CNN 2-D, puis CNN 1-D (fenêtres)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>The hybrid strategy that the introduction of ICPR names: %1</source>
        <translation>La stratégie hybride que cite l'introduction d'ICPR : %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>U-Net, then GRU</source>
        <translation>U-Net, puis GRU</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>U-Net, then GRU (patches)</source>
        <translation>U-Net, puis GRU (fenêtres)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>3-D CNN (patches)</source>
        <translation>CNN 3-D (fenêtres)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>PSE and L-TAE</source>
        <translation>PSE et L-TAE</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>PSE and L-TAE (attention over sets of pixels)</source>
        <translation>PSE et L-TAE (attention sur des ensembles de pixels)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Linear discriminant analysis</source>
        <translation>Analyse discriminante linéaire</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>LDA (linear discriminant analysis, by pixel)</source>
        <translation>LDA (analyse discriminante linéaire, par pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, 1936; scikit-learn.</source>
        <translation>Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, 1936; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest of pixels</source>
        <translation>Forêt aléatoire de pixels</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest (by pixel)</source>
        <translation>Forêt aléatoire (par pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.</source>
        <translation>Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Gradient boosting of pixels</source>
        <translation>Boosting de gradient de pixels</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Gradient boosting (by pixel)</source>
        <translation>Boosting de gradient (par pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Friedman: Greedy function approximation: a gradient boosting machine. Annals of Statistics 29(5), 2001; scikit-learn.</source>
        <translation>Friedman: Greedy function approximation: a gradient boosting machine. Annals of Statistics 29(5), 2001; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Support vector machine</source>
        <translation>Machine à vecteurs de support</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>SVM (support vector machine, by pixel)</source>
        <translation>SVM (machine à vecteurs de support, par pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.</source>
        <translation>Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>MiniRocket (random convolutions, by pixel)</source>
        <translation>MiniRocket (convolutions aléatoires, par pixel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest of parcel statistics</source>
        <translation>Forêt aléatoire de statistiques de parcelle</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Breiman: Random forests. Machine Learning 45, 2001, on mean and STD over each parcel's pixels; scikit-learn.</source>
        <translation>Breiman: Random forests. Machine Learning 45, 2001, sur la moyenne et l'écart-type des pixels de chaque parcelle; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Committee (several methods, weighted)</source>
        <translation>Comité (plusieurs méthodes, pondérées)</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The bands have no names (%1) and are taken in this order: make sure that it is the same as in the training. Bands that are described in the rasters, such as nir, are found by name.</source>
        <translation>Les bandes n'ont pas de nom (%1) et sont prises dans cet ordre : assurez-vous que c'est le même qu'à l'entraînement. Les bandes décrites dans les rasters, comme nir, sont trouvées par leur nom.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>%1 of the model's %2 dates have no image within %3 days (days %4%5 after %6): their values are interpolated.</source>
        <translation>%1 des %2 dates du modèle n'ont pas d'image à moins de %3 jours (jours %4%5 après le %6) : leurs valeurs sont interpolées.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model's season begins on %1, that of this series on %2: %3 days %4 in the year. If the crops did not shift as much, set SEASON_START to the same day of the year as the model's.</source>
        <translation>La saison du modèle commence le %1, celle de cette série le %2 : %3 jours %4 dans l'année. Si les cultures ne se sont pas décalées d'autant, mettez SEASON_START au même jour de l'année que celui du modèle.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained with masks, but MASKS is empty: unless clouds are no-data in the images already, they are classified as if they were crops. Give the masks.</source>
        <translation>Le modèle a été entraîné avec des masques, mais MASKS est vide : à moins que les nuages ne soient déjà sans données dans les images, ils sont classés comme s'ils étaient des cultures. Donnez les masques.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on %1, but the series gives %2: %3; choose the model's bands in BANDS, or describe the bands of the rasters by such names.</source>
        <translation>Le modèle a été entraîné sur %1, mais la série donne %2 : %3 ; choisissez les bandes du modèle dans BANDS, ou décrivez les bandes des rasters par ces noms.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on values in '%1', but those of the series are in '%2': give products with the same values.</source>
        <translation>Le modèle a été entraîné sur des valeurs en '%1', mais celles de la série sont en '%2' : donnez des produits ayant les mêmes valeurs.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on %1, but the series gives %2: choose the same bands in BANDS.</source>
        <translation>Le modèle a été entraîné sur %1, mais la série donne %2 : choisissez les mêmes bandes dans BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model's bands are named %1, those of the series %2: they are taken in this order; make sure that it is the same.</source>
        <translation>Les bandes du modèle se nomment %1, celles de la série %2 : elles sont prises dans cet ordre ; assurez-vous que c'est le même.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The series covers none of the model's season: the model uses days %1 to %2 after the season's start, the images lie at days %3 to %4 after %5. Change SEASON_START.</source>
        <translation>La série ne couvre rien de la saison du modèle : le modèle utilise les jours %1 à %2 après le début de la saison, les images se situent aux jours %3 à %4 après le %5. Changez SEASON_START.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>%1 parcels of %2 classes, %3 pixels, planar images of %4 x %5 x %6.</source>
        <translation>%1 parcelles de %2 classes, %3 pixels, images planaires de %4 x %5 x %6.</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>The model is no better than always answering the largest class: it classifies %1 of the validation parcels correctly, %2 are of that class. Check the class field and the dates, give more parcels of the rare classes, or try a lower learning rate (LEARNING_RATE).</source>
        <translation>Le modèle ne fait pas mieux que de toujours répondre la plus grande classe : il classe correctement %1 des parcelles de validation, %2 sont de cette classe. Vérifiez le champ de classe et les dates, donnez plus de parcelles des classes rares, ou essayez un taux d'apprentissage plus bas (LEARNING_RATE).</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>Linear discriminant analysis, fitted on the same parcels, classifies %1 of the validation parcels correctly, this model %2 (p = %3): train by another method (METHOD), LDA or a committee, give more parcels, or compare methods by cross-validation.</source>
        <translation>L'analyse discriminante linéaire, ajustée sur les mêmes parcelles, classe correctement %1 des parcelles de validation, ce modèle %2 (p = %3) : entraînez avec une autre méthode (METHOD), LDA ou un comité, donnez plus de parcelles, ou comparez les méthodes par validation croisée.</translation>
    </message>
    <message>
        <location filename="../../core/learning/tasks.py"/>
        <source>WEIGHTS_FILE '%1'</source>
        <translation>WEIGHTS_FILE '%1'</translation>
    </message>
    <message>
        <location filename="../../core/learning/time_left.py"/>
        <source>%1; about %2 left</source>
        <translation>%1 ; encore %2 environ</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>2 to %1 classes, with different names of 1 to %2 characters: merge or rename classes in CLASS_FIELD</source>
        <translation>2 à %1 classes, avec des noms différents de 1 à %2 caractères : fusionnez ou renommez des classes dans CLASS_FIELD</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>1 to %1 bands, with names of at most %2 characters: choose fewer in BANDS, or rename them</source>
        <translation>1 à %1 bandes, avec des noms d'au plus %2 caractères : choisissez-en moins dans BANDS, ou renommez-les</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>bands whose values differ and are below 3e38: check the no-data value of SERIES</source>
        <translation>des bandes dont les valeurs diffèrent et sont inférieures à 3e38 : vérifiez la valeur nodata de SERIES</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>2 to %1 time steps after the season's start: lower STEPS, or give fewer dates</source>
        <translation>2 à %1 pas de temps après le début de la saison : abaissez STEPS, ou donnez moins de dates</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>segments of 1 to %1 pixels, at most %2 percent of a parcel's pixels: lower LENGTH or FRACTION</source>
        <translation>des segments de 1 à %1 pixels, au plus %2 pour cent des pixels d'une parcelle : abaissez LENGTH ou FRACTION</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>a network that takes its segments: choose another BACKBONE or METHOD</source>
        <translation>un réseau qui accepte ses segments : choisissez un autre BACKBONE ou METHOD</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>settings that are plain numbers and texts</source>
        <translation>des paramètres qui sont de simples nombres et textes</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>inputs that are named by their files</source>
        <translation>des entrées nommées par leurs fichiers</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>scores for each of its classes</source>
        <translation>des scores pour chacune de ses classes</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>a group of 1 to %1 characters for each class: rename groups in HIERARCHY_FIELD</source>
        <translation>un groupe de 1 à %1 caractères pour chaque classe : renommez des groupes dans HIERARCHY_FIELD</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>CPU, %1 threads</source>
        <translation>processeur, %1 fils</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>DEVICE is '%1', but PyTorch %2 finds no such device here: use 'auto' or 'cpu', or install a PyTorch built for this device.</source>
        <translation>DEVICE vaut '%1', mais PyTorch %2 ne trouve ici aucun appareil de ce type : utilisez 'auto' ou 'cpu', ou installez un PyTorch compilé pour cet appareil.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>The device's memory is too small for %1: continuing on the CPU.</source>
        <translation>La mémoire de l'appareil est trop petite pour %1 : le calcul continue sur le processeur.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>The memory of the device (%1) is full: continuing with BATCH_SIZE %2.</source>
        <translation>La mémoire de l'appareil (%1) est pleine : le calcul continue avec BATCH_SIZE %2.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>the pixels</source>
        <translation>les pixels</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>one image</source>
        <translation>une image</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>There is not enough memory to classify one planar image: lower STEPS or LENGTH.</source>
        <translation>Il n'y a pas assez de mémoire pour classer une seule image planaire : abaissez STEPS ou LENGTH.</translation>
    </message>
    <message>
        <location filename="../../core/networks/layouts.py"/>
        <source>expected one pixel, got %1</source>
        <translation>un pixel attendu, %1 reçus</translation>
    </message>
    <message>
        <location filename="../../core/networks/layouts.py"/>
        <source>expected side x side pixels with an odd side, got %1</source>
        <translation>côté x côté pixels avec un côté impair attendus, %1 reçus</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged, its calibration parcels are not those of its network and classes: train again.</source>
        <translation>MODEL : '%1' est endommagé, ses parcelles de calibration ne sont pas celles de son réseau et de ses classes : refaites l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' has a damaged header: train again.</source>
        <translation>MODEL : '%1' a un en-tête endommagé : refaites l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged, its weights are not those of the backbone '%2' for %3 classes: train again.</source>
        <translation>MODEL : '%1' est endommagé, ses poids ne sont pas ceux du réseau de base '%2' pour %3 classes : refaites l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' holds a network, but it is not a model of Planar SITS: choose a file that 'Train a parcel classifier' wrote.</source>
        <translation>MODEL : '%1' contient un réseau, mais ce n'est pas un modèle de Planar SITS : choisissez un fichier écrit par 'Entraîner un classifieur de parcelles'.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' has format %2, newer than the format %3 that this plugin reads: update the plugin.</source>
        <translation>MODEL : '%1' a le format %2, plus récent que le format %3 que lit cette extension : mettez l'extension à jour.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' was written by an earlier version of Planar SITS, with another network under the name '%2': train again.</source>
        <translation>MODEL : '%1' a été écrit par une version antérieure de Planar SITS, avec un autre réseau sous le nom '%2' : refaites l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: no model can be written, since 'Classify parcels' would refuse it. A model needs %1.</source>
        <translation>MODEL : aucun modèle ne peut être écrit, car 'Classer les parcelles' le refuserait. Un modèle demande %1.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged: %2</source>
        <translation>MODEL : '%1' est endommagé : %2</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: %1 Train again.</source>
        <translation>MODEL : %1 Refaites l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: %1 Choose another model file.</source>
        <translation>MODEL : %1 Choisissez un autre fichier de modèle.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: nothing is written, since %1</source>
        <translation>MODEL : rien n'est écrit, car %1</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' cannot take a series of %2 steps: set STEPS to 2 or more.</source>
        <translation>'%1' n'accepte pas une série de %2 pas : mettez STEPS à 2 ou plus.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>MODEL: the network '%1' has no convolutional map of dates and pixels, so there is no attention to show: train with BACKBONE 'compact', or by the method %2.</source>
        <translation>MODEL : le réseau '%1' n'a pas de carte convolutive de dates et de pixels, il n'y a donc pas d'attention à montrer : entraînez avec BACKBONE 'compact', ou avec la méthode %2.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' takes square patches with a pixel at their centre, not %2 pixels: set LENGTH to 9, 25, 49 or another square of an odd number.</source>
        <translation>'%1' prend des fenêtres carrées avec un pixel en leur centre, pas %2 pixels : mettez LENGTH à 9, 25, 49 ou un autre carré d'un nombre impair.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' takes single pixels, not %2: set LENGTH to 1.</source>
        <translation>'%1' prend des pixels isolés, pas %2 : mettez LENGTH à 1.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>The weights in %1 do not fit the backbone: %2 of %3 tensors are missing or of another shape, the first is '%4'. Choose the BACKBONE that the weights belong to.</source>
        <translation>Les poids dans %1 ne conviennent pas au réseau de base : %2 tenseurs sur %3 manquent ou sont d'une autre forme, le premier est '%4'. Choisissez le BACKBONE auquel appartiennent les poids.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>the network of METHOD</source>
        <translation>le réseau de METHOD</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>WEIGHTS is 'imagenet', but %1 '%2' is not from torchvision and has no ImageNet weights: use WEIGHTS 'none', or another BACKBONE.</source>
        <translation>WEIGHTS vaut 'imagenet', mais %1 '%2' n'est pas de torchvision et n'a pas de poids ImageNet : utilisez WEIGHTS 'none', ou un autre BACKBONE.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>The ImageNet weights of '%1' are not on this computer and cannot be downloaded (%2): on a connected computer save torchvision's weights as .safetensors and give them with WEIGHTS 'file', or use WEIGHTS 'none'.</source>
        <translation>Les poids ImageNet de '%1' ne sont pas sur cet ordinateur et ne peuvent pas être téléchargés (%2) : sur un ordinateur connecté, enregistrez les poids de torchvision en .safetensors et donnez-les avec WEIGHTS 'file', ou utilisez WEIGHTS 'none'.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>WEIGHTS_FILE: %1 Only .safetensors files are loaded, since others can run code.</source>
        <translation>WEIGHTS_FILE : %1 Seuls les fichiers .safetensors sont chargés, car d'autres peuvent exécuter du code.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is not a file.</source>
        <translation>'%1' n'est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is empty.</source>
        <translation>'%1' est vide.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has %2 GiB, more than the %3 GiB that a file of weights may have.</source>
        <translation>'%1' fait %2 GiB, plus que les %3 GiB permis pour un fichier de poids.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>too many values</source>
        <translation>trop de valeurs</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>too many digits</source>
        <translation>trop de chiffres</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is not a .safetensors file, or it is truncated.</source>
        <translation>'%1' n'est pas un fichier .safetensors, ou il est tronqué.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is truncated or has been changed: its size is wrong.</source>
        <translation>'%1' est tronqué ou a été modifié : sa taille est fausse.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' cannot be read (%2).</source>
        <translation>'%1' ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has a damaged header.</source>
        <translation>'%1' a un en-tête endommagé.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is damaged (%2).</source>
        <translation>'%1' est endommagé (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has numbers of a type that NumPy lacks, such as bfloat16: save it as float32.</source>
        <translation>'%1' contient des nombres d'un type que NumPy n'a pas, comme bfloat16 : enregistrez-le en float32.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is damaged: numbers in the tensor '%2' are not finite, or larger than %3.</source>
        <translation>'%1' est endommagé : des nombres du tenseur '%2' ne sont pas finis, ou dépassent %3.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' cannot be written (%2).</source>
        <translation>'%1' ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/torchvision_nets.py"/>
        <source>The backbone '%1' cannot take segments of %2 pixels: set LENGTH to %3 or more, or use the backbone 'compact'.</source>
        <translation>Le réseau de base '%1' n'accepte pas des segments de %2 pixels : mettez LENGTH à %3 ou plus, ou utilisez le réseau de base 'compact'.</translation>
    </message>
    <message>
        <location filename="../../core/networks/torchvision_nets.py"/>
        <source>The backbone '%1' cannot take a series of %2 steps: set STEPS to %3 or more, or use the backbone 'compact'.</source>
        <translation>Le réseau de base '%1' n'accepte pas une série de %2 pas : mettez STEPS à %3 ou plus, ou utilisez le réseau de base 'compact'.</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Date by date: all bands of the first date, then of the second</source>
        <translation>Date par date : toutes les bandes de la première date, puis de la deuxième</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Band by band: the first band of all dates, then the second</source>
        <translation>Bande par bande : la première bande de toutes les dates, puis la deuxième</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Walks through neighbouring pixels</source>
        <translation>Marches à travers des pixels voisins</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Pixels in random order</source>
        <translation>Pixels dans un ordre aléatoire</translation>
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
        <translation>Compact : un petit réseau, pour un entraînement à partir de zéro</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>None: training from scratch</source>
        <translation>Aucun : entraînement à partir de zéro</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>ImageNet: downloaded once</source>
        <translation>ImageNet : téléchargés une seule fois</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>From a file</source>
        <translation>À partir d'un fichier</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Automatic: a GPU by CUDA, else the CPU</source>
        <translation>Automatique : un GPU avec CUDA, sinon le processeur</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>CPU</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>NVIDIA or AMD GPU (CUDA, ROCm)</source>
        <translation>GPU NVIDIA ou AMD (CUDA, ROCm)</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Apple GPU (Metal, not tested)</source>
        <translation>GPU Apple (Metal, non testé)</translation>
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
        <translation>Moyenne des segments, pondérée par la marge</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Mean of the segments</source>
        <translation>Moyenne des segments</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Dates that every segment has above its threshold</source>
        <translation>Dates que chaque segment a au-dessus de son seuil</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Each parcel by itself</source>
        <translation>Chaque parcelle séparément</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Parcels with the same value of the group field</source>
        <translation>Parcelles ayant la même valeur du champ de groupe</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Parcels in the same square of land</source>
        <translation>Parcelles dans le même carré de terrain</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>All segments vote</source>
        <translation>Tous les segments votent</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Adaptive: segments until the class is settled</source>
        <translation>Adaptatif : des segments jusqu'à ce que la classe soit établie</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cloud shadow</source>
        <translation>Ombre de nuage</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cirrus</source>
        <translation>Cirrus</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Saturated pixels</source>
        <translation>Pixels saturés</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Unknown: taken from the layer</source>
        <translation>Inconnu : tiré de la couche</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>By 'Choose next visits', or with probabilities in the field visit_prob</source>
        <translation>Par 'Choisir les prochaines visites', ou avec des probabilités dans le champ visit_prob</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>At random from all parcels</source>
        <translation>Au hasard parmi toutes les parcelles</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>At random within each stratum</source>
        <translation>Au hasard dans chaque strate</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Accuracy and areas: a random sample</source>
        <translation>Exactitude et surfaces : un échantillon aléatoire</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>A better model: parcels to learn from</source>
        <translation>Un meilleur modèle : des parcelles à partir desquelles apprendre</translation>
    </message>
    <message>
        <location filename="../../core/patience.py"/>
        <source>its pixels cannot be read</source>
        <translation>ses pixels ne peuvent pas être lus</translation>
    </message>
    <message>
        <location filename="../../core/planar/images.py"/>
        <source>CANVAS is on, but the planar image is %1 steps x %2 pixels and the canvas %3 x %4: lower STEPS or LENGTH, or switch CANVAS off.</source>
        <translation>CANVAS est activé, mais l'image planaire fait %1 pas x %2 pixels et le canevas %3 x %4 : abaissez STEPS ou LENGTH, ou désactivez CANVAS.</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/curves.py"/>
        <source>Each column is one pixel of the piece, along the curve from the number on the map</source>
        <translation>Chaque colonne est un pixel du morceau, le long de la courbe à partir du numéro sur la carte</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/parcel.py"/>
        <source>The one column holds the statistics of the parcel</source>
        <translation>L'unique colonne contient les statistiques de la parcelle</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/patches.py"/>
        <source>Each column is one pixel of the patch around the number on the map, row by row, black outside the parcel</source>
        <translation>Chaque colonne est un pixel de la fenêtre autour du numéro sur la carte, ligne par ligne, noir hors de la parcelle</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/pixels.py"/>
        <source>Each column is one pixel of the segment, in any order</source>
        <translation>Chaque colonne est un pixel du segment, dans un ordre quelconque</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/pixels.py"/>
        <source>The one column is the pixel at the number on the map</source>
        <translation>L'unique colonne est le pixel situé au numéro sur la carte</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/walks.py"/>
        <source>Each column is one pixel of the walk, step by step from the number on the map</source>
        <translation>Chaque colonne est un pixel de la marche, pas à pas à partir du numéro sur la carte</translation>
    </message>
    <message>
        <location filename="../../core/planar/segments.py"/>
        <source>%1 is not the square of an odd number</source>
        <translation>%1 n'est pas le carré d'un nombre impair</translation>
    </message>
    <message>
        <location filename="../../core/planar/time_axis.py"/>
        <source>STEPS is 1: a time axis needs at least 2 steps; use 0 for an automatic time axis.</source>
        <translation>STEPS vaut 1 : un axe temporel demande au moins 2 pas ; utilisez 0 pour un axe temporel automatique.</translation>
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
        <translation>, et il lui manque les fichiers de %1</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The product '%1' has no band '%2': it has %3%4; choose among them in BANDS, or download the product again.</source>
        <translation>Le produit '%1' n'a pas de bande '%2' : il a %3%4 ; choisissez parmi elles dans BANDS, ou téléchargez le produit de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The product '%1' lacks %2, which its metadata list: download it again, or name other bands in BANDS.</source>
        <translation>Il manque au produit '%1' %2, que citent ses métadonnées : téléchargez-le de nouveau, ou nommez d'autres bandes dans BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The products '%1' and '%2' share no band: choose bands that all products have in BANDS.</source>
        <translation>Les produits '%1' et '%2' n'ont aucune bande commune : choisissez dans BANDS des bandes que tous les produits ont.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>BANDS: '%1' and '%2' are both the band %3 of '%4': name it once.</source>
        <translation>BANDS : '%1' et '%2' sont tous deux la bande %3 de '%4' : nommez-la une seule fois.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>BANDS: '%1' is %2 in '%3', but %4 in '%5': give common names, such as nir,red,green.</source>
        <translation>BANDS : '%1' est %2 dans '%3', mais %4 dans '%5' : donnez des noms communs, comme nir,red,green.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>; Sentinel-2 must be harmonized</source>
        <translation>; Sentinel-2 doit être harmonisé</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>The stack does not say its scale: that of the collection is taken, value = %1 x stored value %2%3.</source>
        <translation>La pile n'indique pas son échelle : celle de la collection est prise, valeur = %1 x valeur stockée %2%3.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <location filename="../../core/products/generic.py"/>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' does not say its unit: its values are %2.</source>
        <translation>'%1' n'indique pas son unité : ses valeurs sont %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>'%1' was left out: its bands (%2, %3, …) have no dates; rename them with the dates of the images before the export.</source>
        <translation>'%1' a été écarté : ses bandes (%2, %3, …) n'ont pas de dates ; renommez-les avec les dates des images avant l'export.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The folder '%1' cannot be read (%2): check its permissions.</source>
        <translation>Le dossier '%1' ne peut pas être lu (%2) : vérifiez ses permissions.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The folder '%1' does not exist: choose a folder of products.</source>
        <translation>Le dossier '%1' n'existe pas : choisissez un dossier de produits.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>GDAL cannot read the archive '%1': unpack it.</source>
        <translation>GDAL ne peut pas lire l'archive '%1' : décompressez-la.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The file '%1' of '%2' is larger than %3 MB, which no metadata are: remove the product.</source>
        <translation>Le fichier '%1' de '%2' dépasse %3 MB, ce que ne font jamais des métadonnées : retirez le produit.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The archive '%1' is truncated or damaged (%2): download it again.</source>
        <translation>L'archive '%1' est tronquée ou endommagée (%2) : téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The archive '%1' names a file out of it ('%2'): remove the archive.</source>
        <translation>L'archive '%1' cite un fichier situé hors d'elle ('%2') : retirez l'archive.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>its end is cut off</source>
        <translation>sa fin est tronquée</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The file '%1' of '%2' cannot be read (%3): download the product again.</source>
        <translation>Le fichier '%1' de '%2' ne peut pas être lu (%3) : téléchargez le produit de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The link '%1' leads out of the folder '%2' and is not followed: remove it, or give the folder it leads to.</source>
        <translation>Le lien '%1' mène hors du dossier '%2' et n'est pas suivi : retirez-le, ou donnez le dossier où il mène.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>'%1' is cut off</source>
        <translation>'%1' est tronqué</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>the folder '%1'</source>
        <translation>le dossier '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>the files</source>
        <translation>les fichiers</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: it is an archive in an archive; unpack the outer one.</source>
        <translation>'%1' a été écarté : c'est une archive dans une archive ; décompressez l'archive extérieure.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: it belongs to none of the products.</source>
        <translation>'%1' a été écarté : il n'appartient à aucun des produits.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>No product was found in %1%2: give products as they were downloaded, or rasters with dates in their names.</source>
        <translation>Aucun produit n'a été trouvé dans %1%2 : donnez des produits tels qu'ils ont été téléchargés, ou des rasters dont le nom contient une date.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>(%1 others too).</source>
        <translation>(ainsi que %1 autres).</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The file '%1' does not exist: choose files of products.</source>
        <translation>Le fichier '%1' n'existe pas : choisissez des fichiers de produits.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>ITEMS: '%1' links to files on another drive: move it there.</source>
        <translation>ITEMS : '%1' renvoie à des fichiers sur un autre lecteur : déplacez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' is there twice: one of them was taken.</source>
        <translation>'%1' est présent deux fois : un seul a été pris.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: %2 replaces it.</source>
        <translation>'%1' a été écarté : remplacé par %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The products '%1' (%2) and '%3' (%4) are of unlike kinds: build a series of each.</source>
        <translation>Les produits '%1' (%2) et '%3' (%4) sont de types différents : construisez une série de chacun.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The products '%1' and '%2' are in unlike units (%3, %4): convert one of them.</source>
        <translation>Les produits '%1' et '%2' sont dans des unités différentes (%3, %4) : convertissez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>'%1' of %2 was left out: it has no BOA image.</source>
        <translation>'%1' de %2 a été écarté : il n'a pas d'image BOA.</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/sentinel1.py"/>
        <source>its name has no date</source>
        <translation>son nom n'a pas de date</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <location filename="../../core/products/planet.py"/>
        <source>restore its name</source>
        <translation>rétablissez son nom</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>its bands have no names</source>
        <translation>ses bandes n'ont pas de nom</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>give the images as FORCE wrote them</source>
        <translation>donnez les images telles que FORCE les a écrites</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>Level 2 images are there</source>
        <translation>des images de niveau 2 sont présentes</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>The stacks '%1_*_%2' were left out: %3.</source>
        <translation>Les piles '%1_*_%2' ont été écartées : %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>its band %1 has no date</source>
        <translation>sa bande %1 n'a pas de date</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>give the stacks as FORCE wrote them</source>
        <translation>donnez les piles telles que FORCE les a écrites</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>%1 are taken</source>
        <translation>les piles %1 sont prises</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>they hold no observations by date</source>
        <translation>elles ne contiennent pas d'observations par date</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>The stacks of FORCE hold what its own masks have left.</source>
        <translation>Les piles de FORCE contiennent ce que ses propres masques ont laissé.</translation>
    </message>
    <message>
        <location filename="../../core/products/generic.py"/>
        <source>Rasters without a scale: their values are taken as they are.</source>
        <translation>Rasters sans échelle : leurs valeurs sont prises telles quelles.</translation>
    </message>
    <message>
        <location filename="../../core/products/generic.py"/>
        <source>'%1' was left out: neither its name nor its bands have a date.</source>
        <translation>'%1' a été écarté : ni son nom ni ses bandes n'ont de date.</translation>
    </message>
    <message>
        <location filename="../../core/products/hls.py"/>
        <source>it holds no band of reflectance</source>
        <translation>il ne contient aucune bande de réflectance</translation>
    </message>
    <message>
        <location filename="../../core/products/hls.py"/>
        <source>download its bands</source>
        <translation>téléchargez ses bandes</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>MTL.xml of '%1'</source>
        <translation>MTL.xml de '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>it holds no surface reflectance (SR_B*.TIF)</source>
        <translation>il ne contient pas de réflectance de surface (SR_B*.TIF)</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/sentinel2.py"/>
        <location filename="../../core/products/sentinel2_items.py"/>
        <location filename="../../core/products/theia.py"/>
        <source>download it again</source>
        <translation>téléchargez-le de nouveau</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its metadata have no DATE_ACQUIRED</source>
        <translation>ses métadonnées n'ont pas de DATE_ACQUIRED</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>'%1' was left out: it is not Level-2, its metadata have no group %2.</source>
        <translation>'%1' a été écarté : il n'est pas de niveau 2, ses métadonnées n'ont pas de groupe %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its metadata (MTL.txt, MTL.xml or MTL.json), which hold scale and offset, are missing</source>
        <translation>ses métadonnées (MTL.txt, MTL.xml ou MTL.json), qui contiennent l'échelle et le décalage, manquent</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/theia.py"/>
        <source>give the whole folder or archive</source>
        <translation>donnez le dossier entier ou l'archive entière</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its MTL.%1 is damaged</source>
        <translation>son MTL.%1 est endommagé</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>scale or offset is missing in %1</source>
        <translation>l'échelle ou le décalage manque dans %1</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>Tiles of Landsat have no metadata: the scale %1 and the offset %2 are those of Collection 2.</source>
        <translation>Les tuiles de Landsat n'ont pas de métadonnées : l'échelle %1 et le décalage %2 sont ceux de la Collection 2.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>%1: '%2' is neither a value, a range nor a bit of a mask; write them as in 3,8-10,bit:3.</source>
        <translation>%1 : '%2' n'est ni une valeur, ni un intervalle, ni un bit d'un masque ; écrivez-les comme dans 3,8-10,bit:3.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>MASK_CLASSES: '%1' is unknown; choose among %2.</source>
        <translation>MASK_CLASSES : '%1' est inconnu ; choisissez parmi %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>The mask '%1' is unknown: give the invalid values in MASK_INVALID.</source>
        <translation>Le masque '%1' est inconnu : donnez les valeurs invalides dans MASK_INVALID.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>The cube '%1' has no scale: its values are taken as they are.</source>
        <translation>Le cube '%1' n'a pas d'échelle : ses valeurs sont prises telles quelles.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>it has no variable with the dimensions t, y, x</source>
        <translation>il n'a pas de variable avec les dimensions t, y, x</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with one variable per band and its dates along t</source>
        <translation>enregistrez le cube avec une variable par bande et ses dates le long de t</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>The cube '%1' does not say its unit of radar: its values are %2.</source>
        <translation>Le cube '%1' n'indique pas son unité radar : ses valeurs sont %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>it lies in an archive</source>
        <translation>il se trouve dans une archive</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>unpack it</source>
        <translation>décompressez-le</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>its variable '%1' has a dimension without names of bands</source>
        <translation>sa variable '%1' a une dimension sans noms de bandes</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with one variable per band</source>
        <translation>enregistrez le cube avec une variable par bande</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>GDAL cannot open it</source>
        <translation>GDAL ne peut pas l'ouvrir</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>check that it is a NetCDF file</source>
        <translation>vérifiez que c'est un fichier NetCDF</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>its dates are of the calendar '%1'</source>
        <translation>ses dates suivent le calendrier '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with dates of the standard calendar</source>
        <translation>enregistrez le cube avec des dates du calendrier standard</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>'%1' is taken for surface reflectance: composites do not say what they hold.</source>
        <translation>'%1' est pris pour de la réflectance de surface : les composites n'indiquent pas ce qu'ils contiennent.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>it has no date</source>
        <translation>il n'a pas de date</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>give it with its metadata, or in a folder named by its date</source>
        <translation>donnez-le avec ses métadonnées, ou dans un dossier nommé d'après sa date</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>it joins scenes of several days</source>
        <translation>il réunit des scènes de plusieurs jours</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>order a composite for each day</source>
        <translation>commandez un composite par jour</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>it has %1 bands</source>
        <translation>il a %1 bandes</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>download surface reflectance of 4 or 8 bands</source>
        <translation>téléchargez la réflectance de surface en 4 ou 8 bandes</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>PS %1 bands</source>
        <translation>PS %1 bandes</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>its UDM2 has fewer than 8 bands</source>
        <translation>son UDM2 a moins de 8 bandes</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>'%1' was left out: it is not surface reflectance (SR).</source>
        <translation>'%1' a été écarté : ce n'est pas de la réflectance de surface (SR).</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>Of %1 images of '%2', '%3' was taken.</source>
        <translation>Parmi les %1 images de '%2', '%3' a été prise.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>Basemaps join scenes of a month or more: the first day of it is taken as their date.</source>
        <translation>Les basemaps réunissent des scènes d'un mois ou plus : leur premier jour est pris comme date.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>download normalized reflectance</source>
        <translation>téléchargez la réflectance normalisée</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>PS basemap</source>
        <translation>PS basemap</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>'%1' was left out: it is no basemap of surface reflectance.</source>
        <translation>'%1' a été écarté : ce n'est pas une basemap de réflectance de surface.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>The product '%1' cannot be read: %2; %3.</source>
        <translation>Le produit '%1' ne peut pas être lu : %2 ; %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/rasters.py"/>
        <source>The raster of '%1' cannot be opened: it is damaged or of an unknown format; download it again or remove it.</source>
        <translation>Le raster de '%1' ne peut pas être ouvert : il est endommagé ou d'un format inconnu ; téléchargez-le de nouveau ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>%1 radar images, such as '%2', tell neither the direction nor the number of their orbit: they make one group.</source>
        <translation>%1 images radar, comme '%2', n'indiquent ni la direction ni le numéro de leur orbite : elles forment un seul groupe.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>rename it with the date YYYYMMDD</source>
        <translation>renommez-le avec la date YYYYMMDD</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>its bands have no names, so that VV and VH cannot be told apart</source>
        <translation>ses bandes n'ont pas de nom, si bien que VV et VH ne peuvent pas être distinguées</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>set their descriptions, or write one raster per polarisation</source>
        <translation>donnez-leur des descriptions, ou écrivez un raster par polarisation</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>stored numbers</source>
        <translation>nombres stockés</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: it is a GRD measurement without calibration and terrain correction.</source>
        <translation>'%1' a été écarté : c'est une mesure GRD sans calibration ni correction du terrain.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: its filtered image is there.</source>
        <translation>'%1' a été écarté : son image filtrée est présente.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: it holds no backscatter.</source>
        <translation>'%1' a été écarté : il ne contient pas de rétrodiffusion.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' was left out: it is Level-1C, without atmospheric correction.</source>
        <translation>'%1' a été écarté : il est de niveau 1C, sans correction atmosphérique.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' has no MTD_MSIL2A.xml: the offset %2 and the scale 1/10000 are those of its baseline %3.</source>
        <translation>'%1' n'a pas de MTD_MSIL2A.xml : le décalage %2 et l'échelle 1/10000 sont ceux de sa baseline %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' lacks the finest images of %2, which its metadata list: coarser ones are taken.</source>
        <translation>Il manque à '%1' les images les plus fines de %2, que citent ses métadonnées : de plus grossières sont prises.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_TL.xml of '%1'</source>
        <translation>MTD_TL.xml de '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml, which holds offset and scale, is missing</source>
        <translation>MTD_MSIL2A.xml, qui contient le décalage et l'échelle, manque</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>give the whole SAFE folder or archive</source>
        <translation>donnez le dossier SAFE entier ou l'archive entière</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its folder GRANULE holds no images</source>
        <translation>son dossier GRANULE ne contient pas d'images</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_QUANTIFICATION_VALUE</source>
        <translation>MTD_MSIL2A.xml n'a pas de BOA_QUANTIFICATION_VALUE</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_ADD_OFFSET, which baseline %1 has</source>
        <translation>MTD_MSIL2A.xml n'a pas de BOA_ADD_OFFSET, que la baseline %1 comporte</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_ADD_OFFSET of %1</source>
        <translation>MTD_MSIL2A.xml n'a pas de BOA_ADD_OFFSET de %1</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its metadata have no time of acquisition</source>
        <translation>ses métadonnées n'ont pas d'heure d'acquisition</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its folder holds '%1' of another product</source>
        <translation>son dossier contient '%1' d'un autre produit</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>unpack each product into a folder of its own</source>
        <translation>décompressez chaque produit dans son propre dossier</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>BOA_ADD_OFFSET or BOA_QUANTIFICATION_VALUE is not a number</source>
        <translation>BOA_ADD_OFFSET ou BOA_QUANTIFICATION_VALUE n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>Items of Earth Search say that the offset is still in the values, which is wrong in some of its collection sentinel-2-l2a: leave out dates that are too dark, with negative values.</source>
        <translation>Les items d'Earth Search indiquent que le décalage est encore dans les valeurs, ce qui est faux dans une partie de sa collection sentinel-2-l2a : écartez les dates trop sombres, avec des valeurs négatives.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item has no datetime</source>
        <translation>son item STAC n'a pas de datetime</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>none of its bands are there</source>
        <translation>aucune de ses bandes n'est présente</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>download them</source>
        <translation>téléchargez-les</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item tells neither the offset nor the baseline</source>
        <translation>son item STAC n'indique ni le décalage ni la baseline</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item is damaged</source>
        <translation>son item STAC est endommagé</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>their values are taken as they are.</source>
        <translation>leurs valeurs sont prises telles quelles.</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>The items do not say a scale: %1</source>
        <translation>Les items n'indiquent pas d'échelle : %1</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>The items say that the rasters of Sentinel-2 have no offset, or have it applied: it is not applied again.</source>
        <translation>Les items indiquent que les rasters de Sentinel-2 n'ont pas de décalage, ou qu'il est déjà appliqué : il n'est pas appliqué de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>Radar without a unit: its values are %1.</source>
        <translation>Radar sans unité : ses valeurs sont %1.</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>MTD_ALL.xml of '%1'</source>
        <translation>MTD_ALL.xml de '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>the file MTD_ALL.xml, which holds the scale, is missing</source>
        <translation>le fichier MTD_ALL.xml, qui contient l'échelle, manque</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>it holds no FRE images (reflectance corrected for slopes)</source>
        <translation>il ne contient pas d'images FRE (réflectance corrigée des pentes)</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>download the whole product</source>
        <translation>téléchargez le produit entier</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>MTD_ALL.xml has no ACQUISITION_DATE</source>
        <translation>MTD_ALL.xml n'a pas d'ACQUISITION_DATE</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>'%1' was left out: it is not Level-2A of Sentinel-2, Landsat or Venµs.</source>
        <translation>'%1' a été écarté : il n'est pas de niveau 2A de Sentinel-2, Landsat ou Venµs.</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>REFLECTANCE_QUANTIFICATION_VALUE in MTD_ALL.xml is no number</source>
        <translation>REFLECTANCE_QUANTIFICATION_VALUE dans MTD_ALL.xml n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../core/products/xml_file.py"/>
        <source>The metadata %1 declare entities or are nested too deep, which no product does: remove the product.</source>
        <translation>Les métadonnées %1 déclarent des entités ou sont trop profondément imbriquées, ce que ne fait aucun produit : retirez le produit.</translation>
    </message>
    <message>
        <location filename="../../core/products/xml_file.py"/>
        <source>The metadata %1 are damaged (%2): download the product again.</source>
        <translation>Les métadonnées %1 sont endommagées (%2) : téléchargez le produit de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/remote_reads.py"/>
        <source>HTTP status %1</source>
        <translation>état HTTP %1</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The map is correct on %1 of the area (%2 interval %3).</source>
        <translation>La carte est correcte sur %1 de la surface (intervalle de %2 : %3).</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <location filename="../../core/report/training.py"/>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Estimated hectares: rows are classes of the map, columns what was seen. User's accuracy: share of the area mapped as the class that is of it. Producer's accuracy: share of the class's area that is mapped as the class.</source>
        <translation>Hectares estimés : les lignes sont les classes de la carte, les colonnes ce qui a été vu. Exactitude de l'utilisateur : part de la surface cartographiée comme la classe qui est bien de cette classe. Exactitude du producteur : part de la surface de la classe qui est cartographiée comme cette classe.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The prediction-powered intervals are %1 %2 in sum than the error-adjusted ones. Each holds; decide for one of them before the result is known: a choice by the result makes intervals too narrow.</source>
        <translation>Les intervalles appuyés sur les prédictions sont, au total, %1 %2 que ceux corrigés des erreurs. Chacun est valable ; choisissez l'un d'eux avant de connaître le résultat : un choix d'après le résultat rend les intervalles trop étroits.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>area report</source>
        <translation>rapport des surfaces</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Map (ha)</source>
        <translation>Carte (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Error-adjusted (ha)</source>
        <translation>Corrigé des erreurs (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>%1 interval</source>
        <translation>Intervalle de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Prediction-powered (ha)</source>
        <translation>Appuyé sur les prédictions (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Parcels in the map</source>
        <translation>Parcelles de la carte</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Visited</source>
        <translation>Visitées</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/declarations.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>All parcels were visited, or errors are not possible: the areas are known.</source>
        <translation>Toutes les parcelles ont été visitées, ou les erreurs sont impossibles : les surfaces sont connues.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>wider</source>
        <translation>plus larges</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>narrower</source>
        <translation>plus étroits</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Error-adjusted: in each stratum the share of a class in the visited area, times the stratum's known area (a ratio estimator, since parcels differ in size), with the finite population correction. Prediction-powered: hectares times the model's probabilities over all parcels, corrected by their errors at visited ones. Intervals allow for the skewness of few errors of unequal parcels: they are wider above than below, and never exclude what was seen. The intervals hold the doubt of the sample alone, not that of wrong observations.</source>
        <translation>Corrigé des erreurs : dans chaque strate, la part d'une classe dans la surface visitée, multipliée par la surface connue de la strate (un estimateur par le ratio, car les parcelles diffèrent en taille), avec la correction de population finie. Appuyé sur les prédictions : hectares multipliés par les probabilités du modèle sur toutes les parcelles, corrigés de leurs erreurs aux parcelles visitées. Les intervalles tiennent compte de l'asymétrie d'erreurs peu nombreuses sur des parcelles inégales : ils sont plus larges vers le haut que vers le bas, et n'excluent jamais ce qui a été vu. Les intervalles contiennent le seul doute de l'échantillon, pas celui d'observations fausses.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>error-adjusted estimate</source>
        <translation>estimation corrigée des erreurs</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>prediction-powered estimate</source>
        <translation>estimation appuyée sur les prédictions</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The sample</source>
        <translation>L'échantillon</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/visits.py"/>
        <source>Accuracy by area</source>
        <translation>Exactitude par surface</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Area of each class with its %1 interval.</source>
        <translation>Surface de chaque classe avec son intervalle de %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/attention_plots.py"/>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <location filename="../../core/report/attention_plots.py"/>
        <location filename="../../core/report/training_plots.py"/>
        <source>pixel of the segment</source>
        <translation>pixel du segment</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 %2: %3 (mean over folds%4); %5 (95 % interval %6 to %7).</source>
        <translation>%1 %2 : %3 (moyenne sur les plis%4) ; %5 (intervalle à 95 % : %6 à %7).</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 of %2 %3 classified correctly, on average over %4 repeats</source>
        <translation>%1 sur %2 %3 correctement {2|classée|classées}, en moyenne sur %4 répétitions</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Whether it is better than %1 is undecided: %2 classified correctly by %3 only, %4 by %5 only.</source>
        <translation>On ne peut pas décider si elle est meilleure que %1 : %2 correctement classées par %3 seulement, %4 par %5 seulement.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>For reference: predicting %1 for every parcel would be correct for %2 of them.</source>
        <translation>À titre de référence : prédire %1 pour chaque parcelle serait correct pour %2 d'entre elles.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>has the highest overall accuracy of %1 methods</source>
        <translation>a la plus grande exactitude globale des %1 méthodes</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>is the only method tested</source>
        <translation>est la seule méthode testée</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>, STD %1</source>
        <translation>, écart-type %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>was</source>
        <translation>a été</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>were</source>
        <translation>ont été</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 of %2 %3 classified correctly</source>
        <translation>%1 sur %2 %3 correctement {2|classée|classées}</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the simplest classical method</source>
        <translation>la méthode classique la plus simple</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>a classical method</source>
        <translation>une méthode classique</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It was not tested against %1).</source>
        <translation>Elle n'a pas été testée contre %1).</translation>
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
        <translation>Elle n'est pas significativement meilleure que %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It is significantly better than %1.</source>
        <translation>Elle est significativement meilleure que %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 Whether a simpler method does as well is unknown: choose more in Methods (METHODS), such as LDA (lda) and random forest (random_forest).</source>
        <translation>%1 On ne sait pas si une méthode plus simple fait aussi bien : choisissez-en d'autres dans Méthodes (METHODS), comme LDA (lda) et forêt aléatoire (random_forest).</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 %2 is a classical method: no neural network that was tested did better on these parcels.</source>
        <translation>%1 %2 est une méthode classique : aucun réseau de neurones testé n'a fait mieux sur ces parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>No method could be scored: the best method is unknown.</source>
        <translation>Aucune méthode n'a pu être évaluée : la meilleure méthode est inconnue.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Below the diagonal: parcels that only the method of the row classified correctly, and parcels that only the method of the column did.</source>
        <translation>Sous la diagonale : parcelles que seule la méthode de la ligne a correctement classées, et parcelles que seule celle de la colonne a correctement classées.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the runner-up</source>
        <translation>la deuxième meilleure</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Folds are by parcel: parcels of one field, or neighbours, may be in training and test parcels. In a region without training parcels the accuracy may be lower; keeping groups or squares of land together in one fold (GROUPING) measures how much.</source>
        <translation>Les plis sont formés par parcelle : des parcelles d'un même champ, ou voisines, peuvent se trouver parmi les parcelles d'entraînement et de test. Dans une région sans parcelles d'entraînement, l'exactitude peut être plus basse ; garder ensemble dans un pli des groupes ou des carrés de terrain (GROUPING) mesure de combien.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>The best of many methods was selected with the same parcels that its accuracy is measured on, so its accuracy is slightly too high.</source>
        <translation>La meilleure de plusieurs méthodes a été choisie avec les mêmes parcelles que celles où son exactitude est mesurée, si bien que son exactitude est légèrement trop élevée.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Above the diagonal: p value of McNemar's test, the probability of a difference at least this large between two equally good methods, adjusted for the number of pairs (Holm 1979); bold below %1. Differences that are not bold are not significant with these parcels.</source>
        <translation>Au-dessus de la diagonale : valeur p du test de McNemar, la probabilité d'une différence au moins aussi grande entre deux méthodes également bonnes, ajustée au nombre de paires (Holm 1979) ; en gras au-dessous de %1. Les différences qui ne sont pas en gras ne sont pas significatives avec ces parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the runner-up and %1</source>
        <translation>la deuxième meilleure et %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 parcel</source>
        <translation>%1 parcelle</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 parcels</source>
        <translation>%1 parcelles</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/cells.py"/>
        <source>true class</source>
        <translation>classe vraie</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/cells.py"/>
        <location filename="../../core/report/plots.py"/>
        <source>predicted class</source>
        <translation>classe prédite</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Most frequent errors of %1: %2.</source>
        <translation>Erreurs les plus fréquentes de %1 : %2.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1, by the confusion matrix of all folds, with 95 % intervals:</source>
        <translation>%1, d'après la matrice de confusion de tous les plis, avec des intervalles à 95 % :</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 of each class by method, best method first; of all folds together.</source>
        <translation>F1 de chaque classe par méthode, la meilleure méthode en premier ; sur tous les plis ensemble.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 by class and method; the numbers are in the table below.</source>
        <translation>F1 par classe et par méthode ; les nombres sont dans le tableau ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Class correct</source>
        <translation>Classe correcte</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Group correct</source>
        <translation>Groupe correct</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Mistakes within a group</source>
        <translation>Erreurs au sein d'un groupe</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Across groups</source>
        <translation>Entre groupes</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>, each counted %1 times</source>
        <translation>, chacune comptée %1 fois</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 classified as %2 (%3 of its parcels)</source>
        <translation>%1 classées comme %2 (%3 de ses parcelles)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 made no error.</source>
        <translation>%1 n'a fait aucune erreur.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1: parcels by true class (rows) and predicted class (columns)%2. Colours: percent of the true class; each row adds up to 100 %.</source>
        <translation>%1 : parcelles par classe vraie (lignes) et classe prédite (colonnes)%2. Couleurs : pour cent de la classe vraie ; chaque ligne totalise 100 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Confusion matrices of %1</source>
        <translation>Matrices de confusion de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 The intervals are Wilson's, for other parcels of the same area.</source>
        <translation>%1 Les intervalles sont ceux de Wilson, pour d'autres parcelles de la même région.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 of all methods in numbers</source>
        <translation>F1 de toutes les méthodes en nombres</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Means ± STD over test folds. The group is the one with the highest sum of probabilities. Mistakes are those of the class, counted over all folds and repeats.</source>
        <translation>Moyennes ± écart-type sur les plis de test. Le groupe est celui dont la somme des probabilités est la plus élevée. Les erreurs sont celles de la classe, comptées sur tous les plis et toutes les répétitions.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Confusion of the other methods: parcels by true class (rows) and predicted class (columns)%1. Colours: percent of the true class.</source>
        <translation>Confusion des autres méthodes : parcelles par classe vraie (lignes) et classe prédite (colonnes)%1. Couleurs : pour cent de la classe vraie.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>more method</source>
        <translation>autre méthode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 more method</source>
        <translation>%1 autre méthode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 more methods</source>
        <translation>%1 autres méthodes</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>comparison report</source>
        <translation>rapport de comparaison</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Best method</source>
        <translation>Meilleure méthode</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Scores of all methods</source>
        <translation>Scores de toutes les méthodes</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Confusion by class</source>
        <translation>Confusion par classe</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Accuracy by class</source>
        <translation>Exactitude par classe</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Groups of crops</source>
        <translation>Groupes de cultures</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Maps of errors and folds</source>
        <translation>Cartes des erreurs et des plis</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Calibration of the confidence</source>
        <translation>Calibration de la confiance</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Significance of the differences</source>
        <translation>Significativité des différences</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Folds and parcels left out</source>
        <translation>Plis et parcelles exclues</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Settings and versions</source>
        <translation>Paramètres et versions</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>How to cite</source>
        <translation>Comment citer</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>classified correctly</source>
        <translation>correctement classée</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>not classified</source>
        <translation>non classée</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>fold %1 (%2)</source>
        <translation>pli %1 (%2)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>classified as %1</source>
        <translation>classée comme %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>fold %1</source>
        <translation>pli %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <location filename="../../core/report/early_season_plots.py"/>
        <source>overall accuracy (%)</source>
        <translation>exactitude globale (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>F1 (black line: 95 % interval)</source>
        <translation>F1 (ligne noire : intervalle à 95 %)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>accuracy (%)</source>
        <translation>exactitude (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>Accuracy by confidence</source>
        <translation>Exactitude selon la confiance</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>Parcels by confidence</source>
        <translation>Parcelles selon la confiance</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>confidence (%)</source>
        <translation>confiance (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>confidence equals accuracy</source>
        <translation>la confiance égale l'exactitude</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>interval of confidence</source>
        <translation>tranche de confiance</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>fewer than %1 parcels</source>
        <translation>moins de %1 parcelles</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>time steps</source>
        <translation>pas de temps</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>network of planar images</source>
        <translation>réseau des images planaires</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>attention guidance</source>
        <translation>guidage de l'attention</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>%1, %2 pixels</source>
        <translation>%1, %2 pixels</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>The expected calibration error (ECE) of %1 on %2 is %3</source>
        <translation>L'erreur de calibration attendue (ECE) de %1 sur %2 est de %3</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1. On average its confidence was %2 percentage points %3 than its accuracy.</source>
        <translation>%1. En moyenne, sa confiance était de %2 points de pourcentage %3 que son exactitude.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Training of a fold (s)</source>
        <translation>Entraînement d'un pli (s)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(mean probability over repeats)</source>
        <translation>(probabilité moyenne sur les répétitions)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map: %1.</source>
        <translation>Carte : %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(colours repeat)</source>
        <translation>(les couleurs se répètent)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(%1 before temperature scaling)</source>
        <translation>(%1 avant la mise à l'échelle par température)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>higher</source>
        <translation>plus élevée</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>lower</source>
        <translation>plus basse</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1 were split %2 into %3 folds (seed %4). %5 Each fold was classified by a model trained on the other folds. All methods used the same folds.</source>
        <translation>%1 {1|a été répartie|ont été réparties} %2 en %3 plis (graine %4). %5 Chaque pli a été classé par un modèle entraîné sur les autres plis. Toutes les méthodes ont utilisé les mêmes plis.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Overall accuracy: mean (dot), 95 % interval (bar) and each fold (small grey dots). The scale does not start at 0.</source>
        <translation>Exactitude globale : moyenne (point), intervalle à 95 % (barre) et chaque pli (petits points gris). L'échelle ne commence pas à 0.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Overall accuracy of %1</source>
        <translation>Exactitude globale de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1: %2 of %3 are classified wrongly%4, shown in the colour of the predicted class. Clusters of wrong parcels may point to wrong labels, clouds or a different region.%5</source>
        <translation>%1 : %2 sur %3 sont mal classées%4, affichées dans la couleur de la classe prédite. Des amas de parcelles fausses peuvent indiquer des étiquettes fausses, des nuages ou une région différente.%5</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map of %1, %2 of them wrong.</source>
        <translation>Carte de %1, dont %2 fausses.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Folds of the first repeat: the parcels of each colour were classified by a model trained on all the others%1.%2</source>
        <translation>Plis de la première répétition : les parcelles de chaque couleur ont été classées par un modèle entraîné sur toutes les autres%1.%2</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map of %1 folds.</source>
        <translation>Carte de %1 plis.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>ECE as trained</source>
        <translation>ECE après l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>ECE after temperature scaling</source>
        <translation>ECE après la mise à l'échelle par température</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Software: %1, a plugin for QGIS. Report its version, the settings above and the seed with any published result.</source>
        <translation>Logiciel : %1, une extension de QGIS. Indiquez sa version, les paramètres ci-dessus et la graine avec tout résultat publié.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Means ± STD over %1 test folds. The STD is the spread between folds, the interval the uncertainty of the accuracy with this number of parcels. ECE (expected calibration error): mean difference between confidence and accuracy, 0 at best.</source>
        <translation>Moyennes ± écart-type sur %1 plis de test. L'écart-type est la dispersion entre les plis, l'intervalle est l'incertitude de l'exactitude avec ce nombre de parcelles. ECE (erreur de calibration attendue) : différence moyenne entre la confiance et l'exactitude, 0 au mieux.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1: accuracy by confidence. On the dashed line confidence equals accuracy; below it the confidence is too high.</source>
        <translation>%1 : exactitude selon la confiance. Sur la ligne en tirets, la confiance égale l'exactitude ; au-dessous, la confiance est trop élevée.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Calibration errors</source>
        <translation>Erreurs de calibration</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>The folds of the first repeat.</source>
        <translation>Les plis de la première répétition.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Fold %1</source>
        <translation>Pli %1</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>visits, the most suspicious first</source>
        <translation>visites, les plus suspectes en premier</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>true alarms</source>
        <translation>vraies alertes</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>all visits</source>
        <translation>toutes les visites</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>expected true alarms</source>
        <translation>vraies alertes attendues</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Of %1 to the most suspicious parcels, %2 ± %3 are expected to find a wrong declaration, and %4 a right one; this is %5 of all wrong declarations that are expected.</source>
        <translation>Sur %1 aux parcelles les plus suspectes, %2 ± %3 devraient trouver une déclaration fausse, et %4 une déclaration juste ; cela représente %5 de toutes les déclarations fausses attendues.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>declarations report</source>
        <translation>rapport des déclarations</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../core/series/band_names.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../core/series/band_names.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>are</source>
        <translation>sont</translation>
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
        <translation>Déclarée</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Most probable</source>
        <translation>La plus probable</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Wrong with</source>
        <translation>Fausse avec</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 in the layer.</source>
        <translation>%1 dans la couche.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>True alarms</source>
        <translation>Vraies alertes</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Of all wrong declarations</source>
        <translation>De toutes les déclarations fausses</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>wrong with %1 to %2 %</source>
        <translation>fausse avec %1 à %2 %</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Judged parcels by the probability that their declaration is wrong.</source>
        <translation>Parcelles jugées selon la probabilité que leur déclaration soit fausse.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Suspicious</source>
        <translation>Suspectes</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected wrong</source>
        <translation>Fausses attendues</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Mean probability</source>
        <translation>Probabilité moyenne</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected true alarms by number of visits, most suspicious first. Band: twice the STD.</source>
        <translation>Vraies alertes attendues selon le nombre de visites, les plus suspectes en premier. Bande : deux fois l'écart-type.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>No declaration is expected to be wrong.</source>
        <translation>Aucune déclaration ne devrait être fausse.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Likely</source>
        <translation>Vraisemblable</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected parcels</source>
        <translation>Parcelles attendues</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 Confident learning estimates which classes are declared in place of which; the likelihood of all declarations gives how often that happens and how sharp the probabilities are; Bayes' rule gives the probability that a declaration is wrong.</source>
        <translation>%1 L'apprentissage confiant (confident learning) estime quelles classes sont déclarées à la place de quelles autres ; la vraisemblance de toutes les déclarations donne la fréquence de ces cas et la netteté des probabilités ; la règle de Bayes donne la probabilité qu'une déclaration soit fausse.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Suspicious parcels</source>
        <translation>Parcelles suspectes</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Which classes are declared in place of which</source>
        <translation>Quelles classes sont déclarées à la place de quelles autres</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>How to read this</source>
        <translation>Comment lire cette page</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Parcels left out and warnings</source>
        <translation>Parcelles exclues et avertissements</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>&lt;strong&gt;%1&lt;/strong&gt; of %2 %3 more probably wrong than right; &lt;strong&gt;%4&lt;/strong&gt; (%5) are expected to be wrong.</source>
        <translation>&lt;strong&gt;%1&lt;/strong&gt; sur %2 %3 plus probablement en erreur qu'en règle ; on attend &lt;strong&gt;%4&lt;/strong&gt; erreurs (%5).</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>A parcel that looks unlike its class for another reason (a failed crop, a catch crop, mixed pixels, clouds) cannot be told from a wrong declaration. Visit before you decide.</source>
        <translation>Une parcelle qui ne ressemble pas à sa classe pour une autre raison (culture manquée, culture intermédiaire, pixels mixtes, nuages) ne peut pas être distinguée d'une déclaration fausse. Visitez-la avant de décider.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Errors that are the same in most parcels of a class are learned and not found.</source>
        <translation>Les erreurs identiques dans la plupart des parcelles d'une classe sont apprises et ne sont pas trouvées.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>more parcel</source>
        <translation>autre parcelle</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 visit</source>
        <translation>%1 visite</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 visits</source>
        <translation>%1 visites</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 more parcel</source>
        <translation>%1 autre parcelle</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 more parcels</source>
        <translation>%1 autres parcelles</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 declaration</source>
        <translation>%1 déclaration</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 declarations</source>
        <translation>%1 déclarations</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>From %1 on the overall accuracy is within %2 of that of the full season: %3 against %4. The loss is %5 points, with a 95 % interval of %6 to %7, %8</source>
        <translation>À partir du %1, l'exactitude globale est à moins de %2 de celle de la saison complète : %3 contre %4. La perte est de %5 points, avec un intervalle à 95 % de %6 à %7, %8</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/numbers.py"/>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>No earlier date is within %1 of the full season: its overall accuracy, %2, is reached on %3 only.</source>
        <translation>Aucune date antérieure n'est à moins de %1 de la saison complète : son exactitude globale, %2, n'est atteinte que le %3.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>so the loss is within the tolerance beyond chance.</source>
        <translation>la perte est donc dans la tolérance au-delà du hasard.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>so other parcels may lose more; beyond chance the loss is within the tolerance from %1 on.</source>
        <translation>d'autres parcelles peuvent donc perdre davantage ; au-delà du hasard, la perte est dans la tolérance à partir du %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Classes that need a later date for an F1 within the tolerance: %1.</source>
        <translation>Classes qui demandent une date plus tardive pour un F1 dans la tolérance : %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>From %1 to %2 the overall accuracy falls by %3 points (p %4): %5</source>
        <translation>Du %1 au %2, l'exactitude globale baisse de %3 points (p %4) : %5</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>early season report</source>
        <translation>rapport de début de saison</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Season up to</source>
        <translation>Saison jusqu'au</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Points lost (95 %)</source>
        <translation>Points perdus (95 %)</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>STD over folds</source>
        <translation>Écart-type sur les plis</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Below: share of the attention that a model of the full season, trained on all parcels, gives to each date.</source>
        <translation>En bas : part de l'attention qu'un modèle de la saison complète, entraîné sur toutes les parcelles, donne à chaque date.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>The network of this method has no attention to show.</source>
        <translation>Le réseau de cette méthode n'a pas d'attention à montrer.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Earliest date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Beyond chance</source>
        <translation>Au-delà du hasard</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 then</source>
        <translation>F1 à cette date</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 of full season</source>
        <translation>F1 de la saison complète</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Later: than the earliest date overall. Beyond chance: the whole interval of the loss is within the tolerance; of a class with few parcels that is seldom so.</source>
        <translation>Plus tard : que la première date globale. Au-delà du hasard : l'intervalle entier de la perte est dans la tolérance ; c'est rarement le cas d'une classe de peu de parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>within chance.</source>
        <translation>c'est compatible avec le hasard.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>the method makes bad use of these images; try another method (METHOD), or more parcels.</source>
        <translation>la méthode utilise mal ces images ; essayez une autre méthode (METHOD), ou davantage de parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Accuracy by date</source>
        <translation>Exactitude par date</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Folds, parcels left out and warnings</source>
        <translation>Plis, parcelles exclues et avertissements</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Points lost against the full season, with a 95 % interval by resampling the parcels (whole groups, if parcels are grouped); STD of the loss over folds; p: McNemar's test of the same parcels, not adjusted for the number of dates.</source>
        <translation>Points perdus par rapport à la saison complète, avec un intervalle à 95 % par rééchantillonnage des parcelles (des groupes entiers, si les parcelles sont groupées) ; écart-type de la perte sur les plis ; p : test de McNemar sur les mêmes parcelles, non ajusté au nombre de dates.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 in percent of each class by date, with the 95 % interval of the difference from the full season. Green: tolerance; orange: earliest date.</source>
        <translation>F1 en pour cent de chaque classe par date, avec l'intervalle à 95 % de la différence avec la saison complète. Vert : tolérance ; orange : première date.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 of each class by cut-off date.</source>
        <translation>F1 de chaque classe par date de coupure.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 were split %2 into %3 folds, the same for all dates. Each fold was classified by a model trained on the others, with the images up to the date alone.</source>
        <translation>%1 ont été réparties %2 en %3 plis, les mêmes pour toutes les dates. Chaque pli a été classé par un modèle entraîné sur les autres, avec les seules images jusqu'à la date.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Attention until then</source>
        <translation>Attention jusque-là</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy of models that know the season up to each date, by the same folds. Bars: 95 % interval of the difference from the full season. Green: tolerance; orange: earliest date.%1</source>
        <translation>Exactitude globale de modèles qui connaissent la saison jusqu'à chaque date, sur les mêmes plis. Barres : intervalle à 95 % de la différence avec la saison complète. Vert : tolérance ; orange : première date.%1</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy by cut-off date.</source>
        <translation>Exactitude globale par date de coupure.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season_plots.py"/>
        <source>attention (%)</source>
        <translation>attention (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>environment report</source>
        <translation>rapport d'environnement</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Cannot be imported: %1. Close QGIS, uninstall, open %2 and run:</source>
        <translation>Impossible à importer : %1. Fermez QGIS, désinstallez, ouvrez %2 et exécutez :</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Cannot be imported: %1. torch and torchvision must be a matching pair from one source. Close QGIS, uninstall both, open %2 and run:</source>
        <translation>Impossible à importer : %1. torch et torchvision doivent former une paire compatible, issue d'une même source. Fermez QGIS, désinstallez les deux, ouvrez %2 et exécutez :</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Missing: %1. Close QGIS, open %2 and run:</source>
        <translation>Manquants : %1. Fermez QGIS, ouvrez %2 et exécutez :</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Everything that Planar SITS needs is there.</source>
        <translation>Tout ce dont Planar SITS a besoin est présent.</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/series.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Acquisitions</source>
        <translation>Acquisitions</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>All segments of each parcel in an epoch</source>
        <translation>Tous les segments de chaque parcelle à chaque époque</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Attention guidance</source>
        <translation>Guidage de l'attention</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>224 x 224 canvas</source>
        <translation>Canevas de 224 x 224</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Common names of the bands</source>
        <translation>Noms communs des bandes</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Day of the training</source>
        <translation>Jour de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Jitter by differences within classes</source>
        <translation>Perturbation selon les différences au sein des classes</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Maximum epochs</source>
        <translation>Nombre maximal d'époques</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>As many segments of each parcel</source>
        <translation>Autant de segments pour chaque parcelle</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Filters (only TempCNN)</source>
        <translation>Filtres (TempCNN seulement)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/model_support.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Segments (percent of a parcel's pixels)</source>
        <translation>Segments (pour cent des pixels d'une parcelle)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Radiometric jitter (share of the range of a band)</source>
        <translation>Perturbation radiométrique (part de l’étendue d’une bande)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Labels left out</source>
        <translation>Étiquettes exclues</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Segment length (pixels)</source>
        <translation>Longueur de segment (pixels)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../processing_provider/sample_layers.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Parcels trained on</source>
        <translation>Parcelles de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Parcels left out</source>
        <translation>Parcelles exclues</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Parcels held out for validation</source>
        <translation>Parcelles mises de côté pour la validation</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Patience (epochs)</source>
        <translation>Patience (époques)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Pixels trained on</source>
        <translation>Pixels de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels of a segment</source>
        <translation>Pixels d'un segment</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Shortest segment in a batch (pixels; 0: all are whole)</source>
        <translation>Segment le plus court d'un lot (pixels ; 0 : tous sont entiers)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Optimiser steps</source>
        <translation>Pas de l'optimiseur</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>All epochs taken, the last one kept</source>
        <translation>Toutes les époques parcourues, la dernière conservée</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Unit of the values</source>
        <translation>Unité des valeurs</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Validation parcels (percent)</source>
        <translation>Parcelles de validation (pour cent)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Initial weights</source>
        <translation>Poids initiaux</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>at most %1, with %2 confidence</source>
        <translation>au plus %1, avec une confiance de %2</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation parcels for prediction sets and novelty</source>
        <translation>Parcelles de validation pour les ensembles de prédiction et la nouveauté</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Overall accuracy (validation parcels)</source>
        <translation>Exactitude globale (parcelles de validation)</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Cohen's kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Overall accuracy of the baseline (LDA)</source>
        <translation>Exactitude globale de la référence (LDA)</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Accuracy of the groups</source>
        <translation>Exactitude des groupes</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Part that is given its class, not its group</source>
        <translation>Part qui reçoit sa classe, et non son groupe</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Part of wrong answers, class or group</source>
        <translation>Part de réponses fausses, classe ou groupe</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>from a probability of %1 on</source>
        <translation>à partir d'une probabilité de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>model report</source>
        <translation>rapport du modèle</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Scaled to 0</source>
        <translation>Mis à l'échelle à 0</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Scaled to 1</source>
        <translation>Mis à l'échelle à 1</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Of files above 2 MiB, the hash is that of their first and last MiB.</source>
        <translation>Pour les fichiers de plus de 2 MiB, l'empreinte est celle de leur premier et de leur dernier MiB.</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 time steps, from day %2 (%3) to day %4 (%5) since the season's start; the dates are those of the training season. The images of another season are interpolated to these days.</source>
        <translation>%1 pas de temps, du jour %2 (%3) au jour %4 (%5) depuis le début de la saison ; les dates sont celles de la saison d'entraînement. Les images d'une autre saison sont interpolées à ces jours.</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1, %2 weights</source>
        <translation>%1, %2 poids</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Temperature of the probabilities</source>
        <translation>Température des probabilités</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Season start</source>
        <translation>Début de saison</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Time steps</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Segment length</source>
        <translation>Longueur de segment</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 % of a parcel's pixels</source>
        <translation>%1 % des pixels d'une parcelle</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Seed of the segments</source>
        <translation>Graine des segments</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Groups of classes</source>
        <translation>Groupes de classes</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Class named in pred_group</source>
        <translation>Classe nommée dans pred_group</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Wrong answers in pred_group</source>
        <translation>Réponses fausses dans pred_group</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation parcels of a class that a coverage needs</source>
        <translation>Parcelles de validation d'une classe qu'une couverture demande</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Training parcels</source>
        <translation>Parcelles d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>not bounded: too few parcels, or too many in a wrong group</source>
        <translation>non bornées : trop peu de parcelles, ou trop dans un mauvais groupe</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation scores</source>
        <translation>Scores de validation</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Time axis</source>
        <translation>Axe temporel</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Inputs of the training</source>
        <translation>Entrées de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>none (trained by an earlier version)</source>
        <translation>aucune (entraîné par une version antérieure)</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>All inputs</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>All time steps</source>
        <translation>Tous les pas de temps</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/tables.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../core/report/numbers.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>%1 to %2 %</source>
        <translation>%1 à %2 %</translation>
    </message>
    <message>
        <location filename="../../core/report/page.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../core/report/page.py"/>
        <source>The report cannot be written to '%1' (%2): choose a file in a folder that you may write to.</source>
        <translation>Le rapport ne peut pas être écrit dans '%1' (%2) : choisissez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Producer's accuracy (recall): share of the class's parcels that were classified as this class. User's accuracy (precision): share of the parcels classified as this class that belong to it. F1: harmonic mean of both.</source>
        <translation>Exactitude du producteur (rappel) : part des parcelles de la classe qui ont été classées comme cette classe. Exactitude de l'utilisateur (précision) : part des parcelles classées comme cette classe qui lui appartiennent. F1 : moyenne harmonique des deux.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>With fewer than %1 parcels this error is mostly chance: whether the confidences are right is not known.</source>
        <translation>Avec moins de %1 parcelles, cette erreur relève surtout du hasard : on ne sait pas si les confiances sont justes.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>%1 %2 left out:</source>
        <translation>%1 %2 {1|exclue|exclues} :</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Classes with fewer than %1 %2: %3. Their scores are uncertain: other parcels may give very different ones.</source>
        <translation>Classes de moins de %1 %2 : %3. Leurs scores sont incertains : d'autres parcelles peuvent en donner de très différents.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>No parcel was left out.</source>
        <translation>Aucune parcelle n'a été exclue.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Parcel %1</source>
        <translation>Parcelle %1</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>classified as: %1 (%2 %)</source>
        <translation>classé comme : %1 (%2 %)</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>%1; each row is one date, the earliest at the top.</source>
        <translation>%1 ; chaque ligne est une date, la plus ancienne en haut.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>, so that green plants look red</source>
        <translation>, si bien que les plantes vertes paraissent rouges</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Colours: %1 is shown as red, %2 as green, %3 as blue%4.</source>
        <translation>Couleurs : %1 est affiché en rouge, %2 en vert, %3 en bleu%4.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Grey: the brighter, the higher %1.</source>
        <translation>Gris : plus c'est clair, plus %1 est élevé.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>The black canvas around the image is part of the network's input.</source>
        <translation>Le canevas noir autour de l'image fait partie de l'entrée du réseau.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>all its %1 %2</source>
        <translation>l'ensemble de ses %1 %2</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Lower images: the brighter, the more these dates and pixels contributed to the class named above. The class of the parcel has the highest mean probability over %1.</source>
        <translation>Images du bas : plus c'est clair, plus ces dates et pixels ont contribué à la classe nommée ci-dessus. La classe de la parcelle a la plus grande probabilité moyenne sur %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>These images are the only input of the network.</source>
        <translation>Ces images sont la seule entrée du réseau.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>1 pixel</source>
        <translation>1 pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>the parcel's %1</source>
        <translation>%1 de la parcelle</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>step of the %1</source>
        <translation>pas (%1)</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>pixel</source>
        <translation>pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../core/report/plots.py"/>
        <source>true class (parcels)</source>
        <translation>classe vraie (parcelles)</translation>
    </message>
    <message>
        <location filename="../../core/report/plots.py"/>
        <source>parcels of the true class (%)</source>
        <translation>parcelles de la classe vraie (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Each with its date and its share of valid pixels; white: no data.</source>
        <translation>Chacun avec sa date et sa part de pixels valides ; blanc : pas de données.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>series report</source>
        <translation>rapport de la série</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 on %2, %3 to %4</source>
        <translation>%1 sur %2, du %3 au %4</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>left out: %1</source>
        <translation>écarté : %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>The series</source>
        <translation>La série</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Bands, %1</source>
        <translation>Bandes, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Unit, %1</source>
        <translation>Unité, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Invalid mask values, %1</source>
        <translation>Valeurs de masque invalides, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Share of valid pixels over the parcels by date; each line is a tile or an orbit; crosses: products that were left out.</source>
        <translation>Part de pixels valides sur les parcelles par date ; chaque ligne est une tuile ou une orbite ; croix : produits qui ont été écartés.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>as in the products</source>
        <translation>comme dans les produits</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>no masks</source>
        <translation>pas de masques</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Valid</source>
        <translation>Valides</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 more are not shown.</source>
        <translation>%1 {1|autre n'est pas affiché|autres ne sont pas affichés}.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 date</source>
        <translation>%1 date</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 dates</source>
        <translation>%1 dates</translation>
    </message>
    <message>
        <location filename="../../core/report/series_plots.py"/>
        <source>valid (%)</source>
        <translation>valides (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/tables.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Suggested season: %1 to %2. %3 of %4 dates exceed the attention threshold of at least one class.</source>
        <translation>Saison proposée : du %1 au %2. %3 dates sur %4 dépassent le seuil d'attention d'au moins une classe.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>To use only this season, train again with Season start (SEASON_START) %1 and Season end (SEASON_END) %2, and compare the accuracies.</source>
        <translation>Pour n'utiliser que cette saison, refaites l'entraînement avec Début de saison (SEASON_START) %1 et Fin de saison (SEASON_END) %2, et comparez les exactitudes.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>parcels used</source>
        <translation>parcelles utilisées</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>segments explained</source>
        <translation>segments expliqués</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>seed of the segments</source>
        <translation>graine des segments</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>temporal attention report</source>
        <translation>rapport d'attention temporelle</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No date exceeds the attention threshold of any class: the suggested season is the whole one, %1 to %2 (%3 dates).</source>
        <translation>Aucune date ne dépasse le seuil d'attention d'une classe : la saison proposée est la saison entière, du %1 au %2 (%3 dates).</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>The suggested season is the whole season: attention suggests no shorter one.</source>
        <translation>La saison proposée est la saison entière : l'attention n'en propose pas de plus courte.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No date exceeds an attention threshold, so the whole season is suggested. That is common where every segment must have a date above its threshold: try means weighted by margin as Profile of a class (PROFILE). Otherwise the model may not have learned enough: check its accuracy.</source>
        <translation>Aucune date ne dépasse un seuil d'attention, la saison entière est donc proposée. C'est fréquent lorsque chaque segment doit avoir une date au-dessus de son seuil : essayez des moyennes pondérées par la marge comme Profil d'une classe (PROFILE). Sinon, le modèle n'a peut-être pas assez appris : vérifiez son exactitude.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No segment was classified as</source>
        <translation>Aucun segment n'a été classé comme</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Fewer than %1 segments were classified as</source>
        <translation>Moins de %1 segments ont été classés comme</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Suggested season</source>
        <translation>Saison proposée</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Attention of each class by date</source>
        <translation>Attention de chaque classe par date</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Attention in the planar images</source>
        <translation>Attention dans les images planaires</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>%1: %2 parcel(s), %3 segment(s).</source>
        <translation>%1 : %2 {2|parcelle|parcelles}, %3 {3|segment|segments}.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>The dates kept lie between acquisitions: the suggested season was widened to the acquisitions before and after, from which their values are interpolated.</source>
        <translation>Les dates conservées se situent entre des acquisitions : la saison proposée a été élargie aux acquisitions précédente et suivante, à partir desquelles leurs valeurs sont interpolées.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>%1 %2: the suggested season may lack dates that separate it from the other classes. Add more parcels of it, or check its accuracy.</source>
        <translation>%1 %2 : il manque peut-être à la saison proposée des dates qui distinguent ces segments des autres classes. Ajoutez des parcelles de ce type, ou vérifiez l'exactitude.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention shows which dates this model used. It does not show what distinguishes the crops: another model, or the same one trained with another seed, may use other dates.</source>
        <translation>L'attention montre quelles dates ce modèle a utilisées. Elle ne montre pas ce qui distingue les cultures : un autre modèle, ou le même entraîné avec une autre graine, peut utiliser d'autres dates.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Dates without attention are not useless: they may carry the same information as the dates that were used.</source>
        <translation>Les dates sans attention ne sont pas inutiles : elles peuvent porter la même information que les dates utilisées.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention is as coarse as the feature map of the network (see the first section): a date may be kept because a neighbouring date matters.</source>
        <translation>L'attention est aussi grossière que la carte de caractéristiques du réseau (voir la première section) : une date peut être conservée parce qu'une date voisine compte.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention explains wrong predictions as well as correct ones. Profiles of classes with few segments are uncertain.</source>
        <translation>L'attention explique les prédictions fausses aussi bien que les correctes. Les profils des classes ayant peu de segments sont incertains.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>To check the suggested season, train again on it with the same parcels and compare the accuracies. If the accuracy does not fall, the dates left out were not needed.</source>
        <translation>Pour vérifier la saison proposée, refaites l'entraînement sur elle avec les mêmes parcelles et comparez les exactitudes. Si l'exactitude ne baisse pas, les dates écartées n'étaient pas nécessaires.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>The suggested season contains %1 dates, since a season has no gaps.</source>
        <translation>La saison proposée contient %1 dates, car une saison n'a pas d'interruptions.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Dates above its threshold</source>
        <translation>Dates au-dessus de son seuil</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Strongest date</source>
        <translation>Date la plus forte</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Mean planar image of the segments classified as each class (left), and the same in grey under its attention (right; yellow is strongest, blue weakest, scaled for each class). Rows are dates, columns the pixels of the segments in order. Dark bars on the right: dates kept.</source>
        <translation>Image planaire moyenne des segments classés dans chaque classe (à gauche), et la même en gris sous son attention (à droite ; le jaune est le plus fort, le bleu le plus faible, mise à l'échelle pour chaque classe). Les lignes sont les dates, les colonnes les pixels des segments dans l'ordre. Barres sombres à droite : dates conservées.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Mean planar images and attention of %1</source>
        <translation>Images planaires moyennes et attention de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention of each class by date, each strip scaled to its own largest value: heights compare dates, not classes. Dashed: the threshold of the class (Otsu); dots: dates above it. Shaded: dates that at least one class keeps.</source>
        <translation>Attention de chaque classe par date, chaque bande étant mise à l'échelle de sa propre valeur maximale : les hauteurs comparent des dates, pas des classes. Tirets : le seuil de la classe (Otsu) ; points : dates au-dessus. Ombré : dates conservées par au moins une classe.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Curves of attention by date for %1</source>
        <translation>Courbes d'attention par date pour %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>temperature of the probabilities</source>
        <translation>température des probabilités</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>training report</source>
        <translation>rapport d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <location filename="../../core/report/training_plots.py"/>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>Training history</source>
        <translation>Historique de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>Planar images</source>
        <translation>Images planaires</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>classified correctly (%)</source>
        <translation>correctement classés (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>training segments</source>
        <translation>segments d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>validation %1</source>
        <translation>validation (%1)</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>best epoch (%1)</source>
        <translation>meilleure époque (%1)</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Labels judged wrong are left out, of validation too: these are the scores of labels that look right. Parcels that are hard to classify may be among those left out, so that the scores may be too high.</source>
        <translation>Les étiquettes jugées fausses sont exclues, de la validation aussi : ce sont les scores des étiquettes qui semblent justes. Des parcelles difficiles à classer peuvent être parmi les exclues, si bien que les scores peuvent être trop élevés.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>the scores above are those of the weights after the last one</source>
        <translation>les scores ci-dessus sont ceux des poids après la dernière</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>the best epoch and</source>
        <translation>la meilleure époque et</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The validation parcels also determined %1the temperature, so these scores are slightly too high. The final model was trained on all parcels, validation parcels included; the scores do not cover that. For a publishable accuracy use cross-validation, or classify parcels that took no part in the training.</source>
        <translation>Les parcelles de validation ont aussi déterminé %1la température, ces scores sont donc légèrement trop élevés. Le modèle final a été entraîné sur toutes les parcelles, y compris celles de validation ; les scores n'en tiennent pas compte. Pour une exactitude publiable, utilisez la validation croisée, ou classez des parcelles qui n'ont pas pris part à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Baseline: linear discriminant analysis, fitted on the same parcels, classifies %1 of the validation parcels correctly.</source>
        <translation>Référence : l'analyse discriminante linéaire, ajustée sur les mêmes parcelles, classe correctement %1 des parcelles de validation.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels</source>
        <translation>Parcelles de validation</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>At most %1 of the answers are wrong, with %2 confidence, for parcels like these.</source>
        <translation>Au plus %1 des réponses sont fausses, avec une confiance de %2, pour des parcelles comme celles-ci.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The part of wrong answers is not bounded.</source>
        <translation>La part de réponses fausses n'est pas bornée.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The network's scores are divided by a temperature, which brings confidence near to accuracy. On %1 the expected calibration error (ECE), the mean difference of both, was %2 before and %3 after; the mean negative log-likelihood %4 before and %5 after. The temperature was fitted on these parcels: on other parcels the error is larger. %6</source>
        <translation>Les scores du réseau sont divisés par une température, ce qui rapproche la confiance de l'exactitude. Sur %1, l'erreur de calibration attendue (ECE), différence moyenne entre les deux, était de %2 avant et de %3 après ; la log-vraisemblance négative moyenne de %4 avant et de %5 après. La température a été ajustée sur ces parcelles : sur d'autres parcelles, l'erreur est plus grande. %6</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 are not shown.</source>
        <translation>%1 {1|n'est pas affichée|ne sont pas affichées}.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>epoch %1 had the lowest validation loss, and the scores above are those of its weights</source>
        <translation>l'époque %1 avait la perte de validation la plus basse, et les scores ci-dessus sont ceux de ses poids</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 in %2; %3. The final model was then trained for %4 on all parcels, validation parcels included.</source>
        <translation>%1 en %2 ; %3. Le modèle final a ensuite été entraîné pendant %4 sur toutes les parcelles, y compris celles de validation.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Curves of loss and accuracy by epoch, for training and validation.</source>
        <translation>Courbes de perte et d'exactitude par époque, pour l'entraînement et la validation.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The first three bands are shown as red, green and blue.</source>
        <translation>Les trois premières bandes sont affichées en rouge, vert et bleu.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The first band is shown in grey.</source>
        <translation>La première bande est affichée en gris.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Planar images of validation segments: each row is a time step, each column the time series of one pixel of the segment. %1</source>
        <translation>Images planaires de segments de validation : chaque ligne est un pas de temps, chaque colonne la série temporelle d'un pixel du segment. %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Planar images: %1</source>
        <translation>Images planaires : %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>No label was left out. %1</source>
        <translation>Aucune étiquette n'a été exclue. %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 judged wrong, and left out of learning and validation.%2 %3</source>
        <translation>%1 jugées fausses, et exclues de l'apprentissage et de la validation.%2 %3</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>No parcel was left for validation: the accuracy of this model is unknown.</source>
        <translation>Il n'est resté aucune parcelle pour la validation : l'exactitude de ce modèle est inconnue.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>validation parcels</source>
        <translation>parcelles de validation</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels by true class (rows) and predicted class (columns). Colours: percent of the true class; each row adds up to 100 %.</source>
        <translation>Parcelles de validation par classe vraie (lignes) et classe prédite (colonnes). Couleurs : pour cent de la classe vraie ; chaque ligne totalise 100 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>In pred_group, %1 of these parcels are given their class, the others their group; %2 of the answers are wrong. %3</source>
        <translation>Dans pred_group, %1 de ces parcelles reçoivent leur classe, les autres leur groupe ; %2 des réponses sont fausses. %3</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>With this number of parcels, the 95 % interval of the overall accuracy is %1 to %2.</source>
        <translation>Avec ce nombre de parcelles, l'intervalle à 95 % de l'exactitude globale va de %1 à %2.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 within the group of the class, %2 across groups.</source>
        <translation>%1 au sein du groupe de la classe, %2 entre groupes.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>more label</source>
        <translation>autre étiquette</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Overall accuracy &lt;strong&gt;%1&lt;/strong&gt;: %2 of %3 %4 classified correctly. Macro F1 is &lt;strong&gt;%5&lt;/strong&gt;, kappa %6.</source>
        <translation>Exactitude globale &lt;strong&gt;%1&lt;/strong&gt; : %2 sur %3 %4 correctement {3|classée|classées}. Le F1 macro est de &lt;strong&gt;%5&lt;/strong&gt;, kappa %6.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels correct</source>
        <translation>Parcelles de validation correctes</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>validation parcel</source>
        <translation>parcelle de validation</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 epoch</source>
        <translation>%1 époque</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 epochs</source>
        <translation>%1 époques</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 more label</source>
        <translation>%1 autre étiquette</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 more labels</source>
        <translation>%1 autres étiquettes</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 validation parcel</source>
        <translation>%1 parcelle de validation</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 validation parcels</source>
        <translation>%1 parcelles de validation</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 label</source>
        <translation>%1 étiquette</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 labels</source>
        <translation>%1 étiquettes</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 mistake</source>
        <translation>%1 erreur</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 mistakes</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Zhdanov, F.: Diverse mini-batch active learning. arXiv 1901.05954, 2019</source>
        <translation>Zhdanov, F.: Diverse mini-batch active learning. arXiv 1901.05954, 2019</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Expected half width of the 95 % interval. It follows from the model's own probabilities: where the model is wrong more often than they say, intervals become wider.</source>
        <translation>Demi-largeur attendue de l'intervalle à 95 %. Elle découle des probabilités du modèle lui-même : là où le modèle se trompe plus souvent qu'elles ne le disent, les intervalles s'élargissent.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Expected half width of the interval of the accuracy by number of visits.</source>
        <translation>Demi-largeur attendue de l'intervalle de l'exactitude selon le nombre de visites.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>visits report</source>
        <translation>rapport des visites</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>± percent of the area</source>
        <translation>± pour cent de la surface</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>A stratified random sample. Strata are the classes of the map, divided by size of the parcels where there are visits enough; each gets visits by its area and by the errors to be expected in it (Neyman allocation). In a stratum each parcel has the same probability (visit_prob). More visits with the same seed keep most parcels. Fill a field with the class seen at each visit and give the layer, with all of its parcels, to 'Estimate areas'.</source>
        <translation>Un échantillon aléatoire stratifié. Les strates sont les classes de la carte, divisées selon la taille des parcelles là où les visites suffisent ; chacune reçoit des visites selon sa surface et selon les erreurs à y attendre (allocation de Neyman). Dans une strate, chaque parcelle a la même probabilité (visit_prob). Davantage de visites avec la même graine conservent la plupart des parcelles. Remplissez un champ avec la classe vue à chaque visite et donnez la couche, avec toutes ses parcelles, à 'Estimer les surfaces'.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Uncertain parcels of many kinds: the most uncertain parcels, five for each visit, are clustered by their probabilities, and of each cluster one is chosen. They are no random sample: accuracy and areas cannot be estimated from them, and visit_prob is empty.</source>
        <translation>Parcelles incertaines de types variés : les parcelles les plus incertaines, cinq pour chaque visite, sont regroupées selon leurs probabilités, et une parcelle est choisie dans chaque groupe. Ce n'est pas un échantillon aléatoire : l'exactitude et les surfaces ne peuvent pas en être estimées, et visit_prob est vide.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>For a wanted interval</source>
        <translation>Pour un intervalle voulu</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Strata</source>
        <translation>Strates</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>%1 (ha)</source>
        <translation>%1 (ha)</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the backbones</source>
        <translation>les réseaux de base</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the thresholds</source>
        <translation>les seuils</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>folds and scores</source>
        <translation>les plis et les scores</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the plots</source>
        <translation>les graphiques</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>model files</source>
        <translation>les fichiers de modèle</translation>
    </message>
    <message>
        <location filename="../../core/sample/phenology.py"/>
        <source>CLASS_COUNT is %1: choose a number of classes from 2 to %2.</source>
        <translation>CLASS_COUNT vaut %1 : choisissez un nombre de classes de 2 à %2.</translation>
    </message>
    <message>
        <location filename="../../core/sample/phenology.py"/>
        <source>PARCEL_COUNT is %1, too few for %2 classes: ask for %3 parcels or more.</source>
        <translation>PARCEL_COUNT vaut %1, trop peu pour %2 classes : demandez %3 parcelles ou plus.</translation>
    </message>
    <message>
        <location filename="../../core/sample/scene.py"/>
        <source>SEED is %1: choose 0 or more.</source>
        <translation>SEED vaut %1 : choisissez 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../core/sample/scene.py"/>
        <source>Acquisition %1 of the sample scene</source>
        <translation>Acquisition %1 de la scène d'exemple</translation>
    </message>
    <message>
        <location filename="../../core/sample/weather.py"/>
        <source>DATE_COUNT is %1: choose 2 to %2 dates.</source>
        <translation>DATE_COUNT vaut %1 : choisissez de 2 à %2 dates.</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>FOLDER '%1' holds other data, such as '%2', that would mix with the sample scene or be lost: choose an empty folder.</source>
        <translation>FOLDER '%1' contient d'autres données, comme '%2', qui se mélangeraient à la scène d'exemple ou seraient perdues : choisissez un dossier vide.</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>Image and mask of %1</source>
        <translation>Image et masque du %1</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>the parcels cannot be read again</source>
        <translation>les parcelles ne peuvent pas être relues</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>The sample scene cannot be written to FOLDER '%1' (%2): choose a folder that you may write to, on a disk with room.</source>
        <translation>La scène d'exemple ne peut pas être écrite dans FOLDER '%1' (%2) : choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>from 1 to %1</source>
        <translation>de 1 à %1</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>the raster '%1'</source>
        <translation>le raster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>each acquisition in '%1'</source>
        <translation>chaque acquisition dans '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters are of different bands by their names (%1), but are taken as one: make sure that they are the same band.</source>
        <translation>Les rasters sont de bandes différentes d'après leurs noms (%1), mais sont pris comme une seule : assurez-vous que c'est la même bande.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>BANDS: band %1 is asked for, but %2 has %3: choose %4.</source>
        <translation>BANDS : la bande %1 est demandée, mais %2 a %3 : choisissez %4.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>Band %1 of '%2' is an alpha band: pixels where it is 0 are missing, and it is not a band of the series.</source>
        <translation>La bande %1 de '%2' est une bande alpha : les pixels où elle vaut 0 sont manquants, et ce n'est pas une bande de la série.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>beside its alpha band %1</source>
        <translation>à côté de sa bande alpha %1</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>DATES has %1, but SERIES has %2 rasters: give one date per raster, in the same order.</source>
        <translation>DATES a %1, mais SERIES a %2 rasters : donnez une date par raster, dans le même ordre.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The bands of the raster '%1' are of %2 dates, from %3 to %4: give it alone as SERIES, as one stack of all acquisitions, or give one raster per acquisition, or DATES.</source>
        <translation>Les bandes du raster '%1' sont de %2 dates, du %3 au %4 : donnez-le seul comme SERIES, comme une pile de toutes les acquisitions, ou donnez un raster par acquisition, ou DATES.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>No date found for the raster '%1' (temporal range, metadata, band descriptions, name): give the dates of all rasters in DATES.</source>
        <translation>Aucune date trouvée pour le raster '%1' (étendue temporelle, métadonnées, descriptions des bandes, nom) : donnez les dates de tous les rasters dans DATES.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>BANDS: band %1 of %2 is an alpha band, which tells where pixels are valid: leave it out. If it holds values, describe the band (its name, such as NIR) or set its colour interpretation to 'undefined' (gdal_edit).</source>
        <translation>BANDS : la bande %1 de %2 est une bande alpha, qui indique où les pixels sont valides : retirez-la. Si elle contient des valeurs, décrivez la bande (son nom, comme NIR) ou mettez son interprétation de couleur à 'undefined' (gdal_edit).</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' have %3 and %4 bands: choose bands that all of them have in BANDS.</source>
        <translation>Les rasters '%1' et '%2' ont %3 et %4 bandes : choisissez dans BANDS des bandes qu'ils ont tous.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>No dates found in the band descriptions of the raster '%1': give one date per acquisition in DATES. (A single raster is taken as a stack of acquisitions.)</source>
        <translation>Aucune date trouvée dans les descriptions des bandes du raster '%1' : donnez une date par acquisition dans DATES. (Un raster unique est pris comme une pile d'acquisitions.)</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>DATES has %1, but the raster '%2' has %3%4, which is not a multiple: give one date per acquisition.</source>
        <translation>DATES a %1, mais le raster '%2' a %3%4, ce qui n'est pas un multiple : donnez une date par acquisition.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' hold different bands (%3 and %4) of %5: join the bands of each date into one raster with 'Build virtual raster' (gdal:buildvirtualraster, each input into a separate band) and give one raster per date; or give the files of one band only.</source>
        <translation>Les rasters '%1' et '%2' contiennent des bandes différentes (%3 et %4) du %5 : réunissez les bandes de chaque date en un raster avec 'Construire un raster virtuel' (gdal:buildvirtualraster, chaque entrée dans une bande séparée) et donnez un raster par date ; ou donnez les fichiers d'une seule bande.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' have different bands: band %3 is '%4' in the first, '%5' in the second. Give rasters with the same bands, or the same descriptions of their bands.</source>
        <translation>Les rasters '%1' et '%2' ont des bandes différentes : la bande %3 est '%4' dans le premier, '%5' dans le second. Donnez des rasters ayant les mêmes bandes, ou les mêmes descriptions de leurs bandes.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>No product is left for the series: %1; raise MAX_CLOUD, or give products of the area of the parcels.</source>
        <translation>Il ne reste aucun produit pour la série : %1 ; augmentez MAX_CLOUD, ou donnez des produits de la zone des parcelles.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>PARCELS, EXTENT: no product lies there: give the products of that area, or check the CRS of PARCELS and EXTENT.</source>
        <translation>PARCELS, EXTENT : aucun produit ne s'y trouve : donnez les produits de cette zone, ou vérifiez le SCR de PARCELS et EXTENT.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>%1 x %2 pixels of %3 x %4 in %5</source>
        <translation>%1 x %2 pixels de %3 x %4 en %5</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>SERIES_FILE: '%1' cannot be written (%2): choose a file in a folder that you may write to.</source>
        <translation>SERIES_FILE : '%1' ne peut pas être écrit (%2) : choisissez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>%1 of %2 products left out, %3: %4%5.</source>
        <translation>%1 produits sur %2 écartés, %3 : %4%5.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/choice.py"/>
        <source>No product lies between DATE_START and DATE_END: there are %1, from %2 to %3; change the dates.</source>
        <translation>Aucun produit ne se situe entre DATE_START et DATE_END : il y en a %1, du %2 au %3 ; changez les dates.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/choice.py"/>
        <source>The products of the group '%1' have none of the bands in BANDS: they were left out.</source>
        <translation>Les produits du groupe '%1' n'ont aucune des bandes de BANDS : ils ont été écartés.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to no raster: give other items.</source>
        <translation>ITEMS : '%1' ne renvoie à aucun raster : donnez d'autres items.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>Assets on other computers, such as '%1', were left out.</source>
        <translation>Les assets situés sur d'autres ordinateurs, comme '%1', ont été écartés.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>its server does not give %1</source>
        <translation>son serveur ne fournit pas %1</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>GDAL cannot read it from there</source>
        <translation>GDAL ne peut pas le lire de là</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to '%2', which is no file on this computer, and %3: download the products first.</source>
        <translation>ITEMS : '%1' renvoie à '%2', qui n'est pas un fichier de cet ordinateur, et %3 : téléchargez d'abord les produits.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>Assets that their server does not give, such as %1, were left out.</source>
        <translation>Les assets que leur serveur ne fournit pas, comme %1, ont été écartés.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to '%2' and does not say of which time or bands it is: download the products first.</source>
        <translation>ITEMS : '%1' renvoie à '%2' et n'indique ni son heure ni ses bandes : téléchargez d'abord les produits.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: the file '%1', which '%2' links to, does not exist: download it, or correct the link.</source>
        <translation>ITEMS : le fichier '%1', auquel '%2' renvoie, n'existe pas : téléchargez-le, ou corrigez le lien.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' is a series file already: give it as SERIES_FILE.</source>
        <translation>ITEMS : '%1' est déjà un fichier de série : donnez-le comme SERIES_FILE.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' cannot be read (%2): choose another file.</source>
        <translation>ITEMS : '%1' ne peut pas être lu (%2) : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' is no STAC ItemCollection: choose a JSON file of items.</source>
        <translation>ITEMS : '%1' n'est pas une ItemCollection STAC : choisissez un fichier JSON d'items.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: an asset of '%1' has no link (href): give other items.</source>
        <translation>ITEMS : un asset de '%1' n'a pas de lien (href) : donnez d'autres items.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/look.py"/>
        <source>The pixels of %1 cannot be read: download its product again.</source>
        <translation>Les pixels de %1 ne peuvent pas être lus : téléchargez son produit de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/rasters.py"/>
        <source>The raster '%1' of '%2' has no coordinate reference system, or is not north-up: download the product again or leave it out.</source>
        <translation>Le raster '%1' de '%2' n'a pas de système de coordonnées de référence, ou n'est pas orienté au nord : téléchargez le produit de nouveau ou écartez-le.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/rasters.py"/>
        <source>The raster '%1' of '%2' is damaged or cut off: download the product again.</source>
        <translation>Le raster '%1' de '%2' est endommagé ou tronqué : téléchargez le produit de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>too cloudy</source>
        <translation>trop nuageux</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>does not cover the parcels</source>
        <translation>ne couvre pas les parcelles</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>The product '%1' cannot be read: its bands and masks have several coordinate reference systems; warp them to one (gdal:warpreproject), or leave it out.</source>
        <translation>Le produit '%1' ne peut pas être lu : ses bandes et masques ont plusieurs systèmes de coordonnées de référence ; projetez-les dans un seul (gdal:warpreproject), ou écartez-le.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>COPY: the copy '%1' cannot be written: make room on the disk, or leave COPY off.</source>
        <translation>COPY : la copie '%1' ne peut pas être écrite : faites de la place sur le disque, ou laissez COPY désactivé.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>%1 of %2 acquisitions, such as '%3', lie in archives or on another disk: the series links to them by absolute paths, and must be built again if they are moved.</source>
        <translation>%1 acquisitions sur %2, comme '%3', se trouvent dans des archives ou sur un autre disque : la série y renvoie par des chemins absolus, et doit être construite de nouveau si elles sont déplacées.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>%1 of %2 acquisitions have no mask, such as '%3': their clouds are taken as they are.</source>
        <translation>%1 acquisitions sur %2 n'ont pas de masque, comme '%3' : leurs nuages sont pris tels quels.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>The bands of the group '%1' have several units: %2.</source>
        <translation>Les bandes du groupe '%1' ont plusieurs unités : %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>'%1' is two bands of the model</source>
        <translation>'%1' correspond à deux bandes du modèle</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Neither names nor files tell the sensor of the bands %1: they are taken as those of %2. If they are of another one, describe the bands by names such as nir.</source>
        <translation>Ni les noms ni les fichiers n'indiquent le capteur des bandes %1 : elles sont prises pour celles de %2. Si elles sont d'un autre, décrivez les bandes par des noms comme nir.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>The series has no band like the model's '%1' but one near infrared band, '%2', which is taken: their wavelengths differ a little.</source>
        <translation>La série n'a pas de bande comme '%1' du modèle, mais une bande du proche infrarouge, '%2', qui est prise : leurs longueurs d'onde diffèrent un peu.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>'%1' is there twice</source>
        <translation>'%1' est présent deux fois</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Landsat 8 and 9</source>
        <translation>Landsat 8 et 9</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Landsat 4 to 7</source>
        <translation>Landsat 4 à 7</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: the model was trained on the bands %1, but the series has %2 (%3): build the series with these BANDS.</source>
        <translation>SERIES_FILE : le modèle a été entraîné sur les bandes %1, mais la série a %2 (%3) : construisez la série avec ces BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>The acquisitions of %1 in SERIES_FILE are left out: a series has one group of acquisitions, here %2.</source>
        <translation>Les acquisitions de %1 dans SERIES_FILE sont écartées : une série a un seul groupe d'acquisitions, ici %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: its raster '%1' does not lie where the file says: build the series again.</source>
        <translation>SERIES_FILE : son raster '%1' ne se trouve pas où le fichier l'indique : construisez la série de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: its raster '%1' has %2 bands instead of %3: build the series again.</source>
        <translation>SERIES_FILE : son raster '%1' a %2 bandes au lieu de %3 : construisez la série de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' is not one of 'Build a series', which lie beside the file and take their pixels from files: build the series again.</source>
        <translation>SERIES_FILE : son raster '%1' n'est pas un raster de 'Construire une série', qui se trouve à côté du fichier et prend ses pixels dans des fichiers : construisez la série de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' is not a series file of 'Build a series' (%2): build the series again.</source>
        <translation>SERIES_FILE : '%1' n'est pas un fichier de série de 'Construire une série' (%2) : construisez la série de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' was written by a newer version of the plugin: update it.</source>
        <translation>SERIES_FILE : '%1' a été écrit par une version plus récente de l'extension : mettez-la à jour.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>it has no planarsits:format</source>
        <translation>il n'a pas de planarsits:format</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' is missing: keep the file beside its folder of rasters, or build the series again.</source>
        <translation>SERIES_FILE : son raster '%1' manque : gardez le fichier à côté de son dossier de rasters, ou construisez la série de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' takes its pixels from a server that does not give %2: check the link and the login, or build the series again.</source>
        <translation>SERIES_FILE : son raster '%1' prend ses pixels sur un serveur qui ne fournit pas %2 : vérifiez le lien et les identifiants, ou construisez la série de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' takes its pixels from '%2', which does not exist: move the product back, or build the series again.</source>
        <translation>SERIES_FILE : son raster '%1' prend ses pixels dans '%2', qui n'existe pas : remettez le produit à sa place, ou construisez la série de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: the files of '%1' have changed since the series was built: build the series again.</source>
        <translation>SERIES_FILE : les fichiers de '%1' ont changé depuis la construction de la série : construisez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' cannot be read (%2): choose a file that 'Build a series' wrote.</source>
        <translation>SERIES_FILE : '%1' ne peut pas être lu (%2) : choisissez un fichier écrit par 'Construire une série'.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>it is damaged or no JSON</source>
        <translation>il est endommagé ou n'est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>see its field %1</source>
        <translation>voir son champ %1</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/write.py"/>
        <source>first valid</source>
        <translation>premier valide</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1 of %2 dates (%3)</source>
        <translation>%1 dates sur %2 (%3)</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1: '%2' is not a date; write YYYY-MM-DD, such as 2017-04-15.</source>
        <translation>%1 : '%2' n'est pas une date ; écrivez YYYY-MM-DD, comme 2017-04-15.</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1: '%2' is not a list of whole numbers, such as 1,2,3.</source>
        <translation>%1 : '%2' n'est pas une liste de nombres entiers, comme 1,2,3.</translation>
    </message>
    <message>
        <location filename="../../core/series/degrees.py"/>
        <source>%1 is %2: the map units of the images (%3) are degrees, so that it is taken in metres, and this is less than %4 m. Give metres.</source>
        <translation>%1 vaut %2 : les unités de carte des images (%3) sont des degrés, la valeur est donc prise en mètres, et elle est inférieure à %4 m. Donnez des mètres.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>cannot be opened as a raster: it is missing, damaged or of another kind.</source>
        <translation>ne peut pas être ouvert comme raster : il manque, est endommagé ou d'un autre type.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>holds %1 rasters: give one of them, such as %2.</source>
        <translation>contient %1 rasters : donnez l'un d'eux, comme %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>The raster '%1' has a login of QGIS (authcfg), which nothing else can read: give its file, or a login by the settings of GDAL.</source>
        <translation>Le raster '%1' a des identifiants de QGIS (authcfg), que rien d'autre ne peut lire : donnez son fichier, ou des identifiants par les paramètres de GDAL.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>'%1' cannot be opened: its server does not give %2. Check the link and the login, or leave it out.</source>
        <translation>'%1' ne peut pas être ouvert : son serveur ne fournit pas %2. Vérifiez le lien et les identifiants, ou écartez-le.</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their CRS are %1 and %2</source>
        <translation>leurs SCR sont %1 et %2</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their sizes are %1 x %2 and %3 x %4 pixels</source>
        <translation>leurs tailles sont %1 x %2 et %3 x %4 pixels</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their extents are (%1) and (%2)</source>
        <translation>leurs emprises sont (%1) et (%2)</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>%1 day(s) with several acquisitions, merged by the mean of their valid values: %2. If they are bands of one image, join the bands of each date into one raster with 'Build virtual raster' (each input into a separate band).</source>
        <translation>%1 {1|jour|jours} avec plusieurs acquisitions, fusionnées par la moyenne de leurs valeurs valides : %2. Si ce sont des bandes d'une même image, réunissez les bandes de chaque date en un raster avec 'Construire un raster virtuel' (chaque entrée dans une bande séparée).</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>SEASON_END %1 must come after SEASON_START %2.</source>
        <translation>SEASON_END %1 doit venir après SEASON_START %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>%1 holds images of %2 only: a time series needs at least two dates.</source>
        <translation>%1 ne contient que des images du %2 : une série temporelle demande au moins deux dates.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>The season holds %1 of the %2 acquisitions, which run from %3 to %4; at least two dates are needed: change SEASON_START or SEASON_END.</source>
        <translation>La saison contient %1 des %2 acquisitions, qui vont du %3 au %4 ; il faut au moins deux dates : changez SEASON_START ou SEASON_END.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>The rasters '%1' and '%2' do not lie on the same pixel grid: %3. Resample them to one grid first (gdal:warpreproject).</source>
        <translation>Les rasters '%1' et '%2' ne sont pas sur la même grille de pixels : %3. Rééchantillonnez-les d'abord sur une seule grille (gdal:warpreproject).</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>List those of clouds in MASK_INVALID</source>
        <translation>Indiquez celles des nuages dans MASK_INVALID</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>; NaN cannot be listed, so give it a number in the masks first</source>
        <translation>; NaN ne peut pas être indiqué, donnez-lui donc d'abord un nombre dans les masques</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>Nothing is masked: no mask has a value of MASK_INVALID (%1) in the parcels. Values that occur: %2. %3.</source>
        <translation>Rien n'est masqué : aucun masque n'a de valeur de MASK_INVALID (%1) dans les parcelles. Valeurs présentes : %2. %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>On %1 the masks mask nothing, but have values that those of the other dates do not have: %2. If these are clouds, add them to MASK_INVALID.</source>
        <translation>Le %1, les masques ne masquent rien, mais ont des valeurs que ceux des autres dates n'ont pas : %2. Si ce sont des nuages, ajoutez-les à MASK_INVALID.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>Nothing is masked: no mask of the series file has an invalid value (%1) in the parcels. Values that occur: %2. If they are cloudy, build the series again with other MASK_CLASSES.</source>
        <translation>Rien n'est masqué : aucun masque du fichier de série n'a de valeur invalide (%1) dans les parcelles. Valeurs présentes : %2. Si elles sont nuageuses, construisez la série de nouveau avec d'autres MASK_CLASSES.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>, of bit masks such as Landsat's QA_PIXEL by their bits, such as bit:3,bit:4</source>
        <translation>, celles de masques binaires comme QA_PIXEL de Landsat par leurs bits, comme bit:3,bit:4</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>'%1'%2 look like masks (one band of few whole values, or the name</source>
        <translation>'%1'%2 ressemble à un masque (une seule bande avec peu de valeurs entières, ou le nom</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>and %1 other(s)</source>
        <translation>et %1 {1|autre|autres}</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: %1 of a mask), the other %2 rasters do not: give the masks in MASKS.</source>
        <translation>SERIES : %1 d'un masque), les %2 autres rasters non : donnez les masques dans MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: the raster '%1'</source>
        <translation>SERIES : le raster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: %1): if they are, give the images instead, and these in MASKS.</source>
        <translation>SERIES : %1) : si c'en est un, donnez plutôt les images, et les masques dans MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks carry no dates: they are taken in the order of the images.</source>
        <translation>Les masques ne portent pas de dates : ils sont pris dans l'ordre des images.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>the stacked mask '%1' has %2 bands</source>
        <translation>le masque empilé '%1' a %2 bandes</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>MASKS has %1 rasters</source>
        <translation>MASKS a %1 rasters</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks do not fit the images: %1, but there are %2 acquisitions. Give one mask per acquisition in MASKS.</source>
        <translation>Les masques ne correspondent pas aux images : %1, mais il y a %2 acquisitions. Donnez un masque par acquisition dans MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks do not fit the images: no mask for %1. Give one mask per acquisition in MASKS.</source>
        <translation>Les masques ne correspondent pas aux images : pas de masque pour le %1. Donnez un masque par acquisition dans MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: the layer '%1' has no field '%2': choose one of %3.</source>
        <translation>PARCELS : la couche '%1' n'a pas de champ '%2' : choisissez parmi %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: '%1' cannot be opened as a vector layer: it is missing, damaged or of another kind.</source>
        <translation>PARCELS : '%1' ne peut pas être ouvert comme couche vecteur : le fichier manque, est endommagé ou d'un autre type.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: '%1' has no layer '%2': choose one of %3.</source>
        <translation>PARCELS : '%1' n'a pas de couche '%2' : choisissez parmi %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>another file</source>
        <translation>un autre fichier</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_rows.py"/>
        <source>PARCELS: the layer '%1' has no features: choose another layer or subset.</source>
        <translation>PARCELS : la couche '%1' n'a pas d'entités : choisissez une autre couche ou un autre sous-ensemble.</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no geometry</source>
        <translation>pas de géométrie</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>invalid geometry</source>
        <translation>géométrie invalide</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>outside the images</source>
        <translation>en dehors des images</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no pixel centre inside</source>
        <translation>aucun centre de pixel à l'intérieur</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no valid observation</source>
        <translation>aucune observation valide</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>image cannot be read</source>
        <translation>image illisible</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no class</source>
        <translation>pas de classe</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>only parcel of its class</source>
        <translation>seule parcelle de sa classe</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>too few parcels of its class</source>
        <translation>trop peu de parcelles de sa classe</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>changed during the run</source>
        <translation>modifiée pendant l'exécution</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>not computed, see the log</source>
        <translation>non calculée, voir le journal</translation>
    </message>
    <message>
        <location filename="../../core/series/polygons.py"/>
        <source>The %1 have no coordinate reference system: set the layer's CRS.</source>
        <translation>%1 : pas de système de coordonnées de référence : définissez le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/series/portable.py"/>
        <source>%1 cannot be read by other processes: it is no file (%2). Save it as a GeoTIFF first (gdal:translate).</source>
        <translation>%1 ne peut pas être lu par d'autres processus : ce n'est pas un fichier (%2). Enregistrez-le d'abord en GeoTIFF (gdal:translate).</translation>
    </message>
    <message>
        <location filename="../../core/series/portable.py"/>
        <source>%1 has other bands without QGIS: save it as a GeoTIFF first (gdal:translate).</source>
        <translation>%1 a d'autres bandes sans QGIS : enregistrez-le d'abord en GeoTIFF (gdal:translate).</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>Valid pixels by date, from %1 pixels around %2 parcel(s):</source>
        <translation>Pixels valides par date, sur %1 pixels autour de %2 {2|parcelle|parcelles} :</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>On %1 of %2 dates most of these pixels are not valid.</source>
        <translation>À %1 dates sur %2, la plupart de ces pixels ne sont pas valides.</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>No date from %1 to %2 (%3 days) has a valid value for most of these pixels: values between are interpolated.</source>
        <translation>Aucune date du %1 au %2 (%3 jours) n'a de valeur valide pour la plupart de ces pixels : les valeurs intermédiaires sont interpolées.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>%1 raster(s) tell different dates, such as '%2': %3. The first is taken; if it is not that of the acquisition, give DATES.</source>
        <translation>%1 {1|raster|rasters} {1|indique|indiquent} des dates différentes, comme '%2' : %3. La première est prise ; si ce n'est pas celle de l'acquisition, donnez DATES.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>SERIES or MASKS: the raster '%1'</source>
        <translation>SERIES ou MASKS : le raster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>layer name</source>
        <translation>nom de couche</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>%1 cannot be opened: its file is missing, damaged or of another kind. Copy it again, or leave it out.</source>
        <translation>%1 ne peut pas être ouvert : son fichier manque, est endommagé ou d'un autre type. Copiez-le de nouveau, ou écartez-le.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>layer metadata</source>
        <translation>métadonnées de la couche</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>temporal range</source>
        <translation>étendue temporelle</translation>
    </message>
    <message>
        <location filename="../../core/series/reader.py"/>
        <source>The %1 '%2' cannot be read everywhere (%3): parcels there are left out ('%4'). Run again once it is there.</source>
        <translation>%1 '%2' : lecture impossible par endroits (%3) : les parcelles situées là sont exclues ('%4'). Relancez l'exécution quand la lecture sera possible.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The bands of the raster '%1' do not come equally often on each date: correct the band descriptions, a date and a name such as '2017-04-15 B8' each.</source>
        <translation>Les bandes du raster '%1' ne sont pas présentes en nombre égal à chaque date : corrigez les descriptions des bandes, chacune avec une date et un nom comme '2017-04-15 B8'.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has %1 date(s), but the band descriptions of the raster '%2' tell %3 acquisitions: give one date per acquisition, or leave DATES empty.</source>
        <translation>DATES a %1 {1|date|dates}, mais les descriptions des bandes du raster '%2' indiquent %3 acquisitions : donnez une date par acquisition, ou laissez DATES vide.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has the dates of the bands of the raster '%1' in another order than the band descriptions: leave DATES empty.</source>
        <translation>DATES a les dates des bandes du raster '%1' dans un autre ordre que les descriptions des bandes : laissez DATES vide.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>STACK_ORDER is 'by_band', but the band descriptions of the raster '%1' tell another order: leave it at 'by_date'; each band is then taken by the date and the name in its description.</source>
        <translation>STACK_ORDER vaut 'by_band', mais les descriptions des bandes du raster '%1' indiquent un autre ordre : laissez-le à 'by_date' ; chaque bande est alors prise d'après la date et le nom de sa description.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The raster '%1' has no band '%2' on %3, but on other dates: leave out the dates or the bands that are not complete, or correct the band descriptions.</source>
        <translation>Le raster '%1' n'a pas de bande '%2' le %3, mais en a une à d'autres dates : écartez les dates ou les bandes incomplètes, ou corrigez les descriptions des bandes.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The raster '%1' has %2 band(s) of %3, but %4 of most dates: leave out the dates that are not complete, or describe each band by date and name, such as '2017-04-15 B8'.</source>
        <translation>Le raster '%1' a %2 {2|bande|bandes} du %3, mais %4 de la plupart des dates : écartez les dates incomplètes, ou décrivez chaque bande par une date et un nom, comme '2017-04-15 B8'.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has %1 date(s), but the raster '%2' has %3: give one date per acquisition, and each band on every date.</source>
        <translation>DATES a %1 {1|date|dates}, mais le raster '%2' a %3 : donnez une date par acquisition, et chaque bande à chaque date.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>%1 of the observations are exactly %2 in %3: if this stands for missing values, set it as the no-data value of the rasters.</source>
        <translation>%1 des observations valent exactement %2 dans %3 : si cela représente des valeurs manquantes, définissez-la comme valeur nodata des rasters.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>another scale, offset or no-data value, other bands, or clouds without a mask</source>
        <translation>une autre échelle, un autre décalage ou une autre valeur nodata, d'autres bandes, ou des nuages sans masque</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>On %1 the values are about %2 of those on the others: likely another scale, reflectance beside digital numbers. Bring all rasters to one scale.</source>
        <translation>Le %1, les valeurs sont à environ %2 de celles des autres dates : probablement une autre échelle, de la réflectance à côté de comptes numériques. Mettez tous les rasters à une même échelle.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>%1%2 of the values lie outside the ranges that the model was trained on (%3: %4 to %5, in the training %6 to %7): likely %8. The classes are not reliable.</source>
        <translation>%1%2 des valeurs sont en dehors des intervalles sur lesquels le modèle a été entraîné (%3 : %4 à %5, à l'entraînement %6 à %7) : probablement %8. Les classes ne sont pas fiables.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>another scale, values %1 of the model's</source>
        <translation>une autre échelle (facteur par rapport au modèle : %1)</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>an offset of about %1%2</source>
        <translation>un décalage d'environ %1%2</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>Values such as %1 are taken as missing: no image has such values. Set them as the no-data value of the rasters.</source>
        <translation>Des valeurs comme %1 sont prises pour manquantes : aucune image n'a de telles valeurs. Définissez-les comme valeur nodata des rasters.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>, such as that of Sentinel-2 images since 2022</source>
        <translation>, comme celui des images Sentinel-2 depuis 2022</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>all bands</source>
        <translation>toutes les bandes</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>The values of the band '%1' run from %2 to %3: likely a no-data value that is not set, or another band.</source>
        <translation>Les valeurs de la bande '%1' vont de %2 à %3 : probablement une valeur nodata non définie, ou une autre bande.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>The band '%1' is %2 nearly everywhere: it tells nothing; check BANDS.</source>
        <translation>La bande '%1' vaut %2 presque partout : elle n'apprend rien ; vérifiez BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>the band '%1'</source>
        <translation>la bande '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/whole_features.py"/>
        <source>PARCELS: the layer '%1' cannot be read to the end (%2): its file is damaged or out of reach. Copy it again, or repair it.</source>
        <translation>PARCELS : la couche '%1' ne peut pas être lue jusqu'à la fin (%2) : son fichier est endommagé ou inaccessible. Copiez-le de nouveau, ou réparez-le.</translation>
    </message>
    <message>
        <location filename="../../core/series/windows.py"/>
        <source>The %1 '%2' cannot be read (band %3): the file is damaged or out of reach. Copy it again, or leave this date out.</source>
        <translation>%1 '%2' : lecture impossible (bande %3) : le fichier est endommagé ou inaccessible. Copiez-le de nouveau, ou écartez cette date.</translation>
    </message>
    <message>
        <location filename="../../core/series/windows.py"/>
        <source>The %1 '%2' has complex or colour values (band %3): only integer and real numbers can be classified.</source>
        <translation>%1 '%2' : valeurs complexes ou de couleur (bande %3) : seuls les nombres entiers et réels peuvent être classés.</translation>
    </message>
    <message>
        <location filename="../../core/series/zone_bounds.py"/>
        <source>PARCELS: the parcels lie too far apart to be brought to one reference system: give those of each UTM zone by themselves.</source>
        <translation>PARCELS : les parcelles sont trop éloignées pour être ramenées à un seul système de référence : donnez séparément celles de chaque zone UTM.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>no file was written</source>
        <translation>aucun fichier n'a été écrit</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>it cannot be opened again</source>
        <translation>il ne peut pas être rouvert</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>%1 of %2 features can be read again</source>
        <translation>%1 entités sur %2 peuvent être relues</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>its last row is cut off</source>
        <translation>sa dernière ligne est tronquée</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>the last rows of '%1' are cut off</source>
        <translation>les dernières lignes de '%1' sont tronquées</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <source>%1: '%2' cannot be written (%3): check that the disk has room and that no other program has the file open, or choose another file.</source>
        <translation>%1 : '%2' ne peut pas être écrit (%3) : vérifiez que le disque a de la place et qu'aucun autre programme n'a ouvert le fichier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <source>The field '%1' is renamed '%2' in the file.</source>
        <translation>Le champ '%1' est renommé en '%2' dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <location filename="../../processing_provider/sinks.py"/>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../../core/vectors/formulas.py"/>
        <source>%1: cells begin with =, +, -, @ or a tab (%2): spreadsheet programs may take them for formulas. Import their columns as text, or write another format than CSV.</source>
        <translation>%1 : des cellules commencent par =, +, -, @ ou une tabulation (%2) : les tableurs peuvent les prendre pour des formules. Importez leurs colonnes comme texte, ou écrivez un autre format que CSV.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/sql_file.py"/>
        <source>it cannot be opened</source>
        <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Create a sample scene…</source>
        <translation>Créer une scène d'exemple…</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Check environment…</source>
        <translation>Vérifier l'environnement…</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>Not enough memory: lower MEMORY_MB, or take fewer parcels or dates.</source>
        <translation>Mémoire insuffisante : abaissez MEMORY_MB, ou prenez moins de parcelles ou de dates.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>The request to stop came after the outputs were written: they are complete.</source>
        <translation>La demande d'arrêt est arrivée après l'écriture des sorties : elles sont complètes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimate areas</source>
        <translation>Estimer les surfaces</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimates the hectares of each class, with confidence intervals, from visits.</source>
        <translation>Estime les hectares de chaque classe, avec des intervalles de confiance, à partir de visites.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimates how many hectares of each class there are, with confidence intervals, from a classified layer and the classes that were seen at a random sample of its parcels. Counting the map's hectares is biased by its errors; the visited parcels correct that.

Two estimates are given. Error-adjusted (hectares, low, high): Olofsson et al. 2014, by strata and for parcels of unequal size. Prediction-powered (ppi_ha, ppi_low, ppi_high): Angelopoulos et al. 2023, which uses the probabilities of all parcels. Areas are ellipsoidal.

The layer must hold all parcels, also those that were not visited. Intervals hold only for parcels that were drawn at random: other labels are refused, unless you tell how they were drawn.</source>
        <translation>Estime combien d'hectares il y a de chaque classe, avec des intervalles de confiance, à partir d'une couche classée et des classes vues sur un échantillon aléatoire de ses parcelles. Compter les hectares de la carte est biaisé par ses erreurs ; les parcelles visitées corrigent ce biais.

Deux estimations sont données. Corrigée des erreurs (hectares, low, high) : Olofsson et al. 2014, par strates et pour des parcelles de taille inégale. Appuyée sur les prédictions (ppi_ha, ppi_low, ppi_high) : Angelopoulos et al. 2023, qui utilise les probabilités de toutes les parcelles. Les surfaces sont ellipsoïdales.

La couche doit contenir toutes les parcelles, y compris celles qui n'ont pas été visitées. Les intervalles ne valent que pour des parcelles tirées au hasard : d'autres étiquettes sont refusées, à moins que vous n'indiquiez comment elles ont été tirées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Field with the class that was seen; empty at parcels that were not visited.</source>
        <translation>Champ avec la classe vue ; vide aux parcelles qui n'ont pas été visitées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Field with the stratum of every parcel, also of those not visited. Empty: visit_strat for a sample of 'Choose next visits', else the predicted class.</source>
        <translation>Champ avec la strate de chaque parcelle, y compris de celles non visitées. Vide : visit_strat pour un échantillon de 'Choisir les prochaines visites', sinon la classe prédite.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>How often the interval holds the true area, over many samples.</source>
        <translation>À quelle fréquence l'intervalle contient la vraie surface, sur de nombreux échantillons.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>A table with a row for each class: error-adjusted hectares with limits and standard error, hectares and parcels of the map, parcels visited, and prediction-powered hectares.</source>
        <translation>Une table avec une ligne pour chaque classe : hectares corrigés des erreurs avec limites et erreur type, hectares et parcelles de la carte, parcelles visitées, et hectares appuyés sur les prédictions.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Area report</source>
        <translation>Rapport des surfaces</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>A page with the areas, the sample and the accuracy by area.</source>
        <translation>Une page avec les surfaces, l'échantillon et l'exactitude par surface.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>drawn with the probabilities of visit_prob</source>
        <translation>tiré avec les probabilités de visit_prob</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>simple random, as the operator says; strata formed after the visits</source>
        <translation>aléatoire simple, selon l'opérateur ; strates formées après les visites</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>stratified random, as the operator says</source>
        <translation>aléatoire stratifié, selon l'opérateur</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 of %2 ha</source>
        <translation>%1 sur %2 ha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>Kind of sample</source>
        <translation>Type d'échantillon</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>%1; visits in each: %2</source>
        <translation>%1 ; visites dans chacune : %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>%1 is the field of %2: choose the field with the class seen at the visits.</source>
        <translation>%1 est le champ de %2 : choisissez le champ avec la classe vue lors des visites.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>from %1</source>
        <translation>d'après %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>the predicted class alone</source>
        <translation>la classe prédite seule</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Class seen at the visit</source>
        <translation>Classe vue lors de la visite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Stratum field</source>
        <translation>Champ de strate</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Grad-CAM++ (Chattopadhyay et al. 2018) is the papers' choice, Grad-CAM its predecessor (Selvaraju et al. 2017), for comparison.</source>
        <translation>Grad-CAM++ (Chattopadhyay et al. 2018) est le choix des articles, Grad-CAM son prédécesseur (Selvaraju et al. 2017), pour comparaison.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>A folder with one raster for each date whose attention is above the threshold, and attention.qlr, the group of them that is loaded with the rasters: open the temporal controller and play.</source>
        <translation>Un dossier avec un raster pour chaque date dont l'attention dépasse le seuil, et attention.qlr, leur groupe, chargé avec les rasters : ouvrez le contrôleur temporel et lancez la lecture.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A raster with a band for each class: the attention of each pixel for this class. No unit; comparable within one model only.</source>
        <translation>Un raster avec une bande pour chaque classe : l'attention de chaque pixel pour cette classe. Sans unité ; comparable au sein d'un seul modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Semantic map</source>
        <translation>Carte sémantique</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A raster with the class of the largest attention at each pixel, in class colours.</source>
        <translation>Un raster avec la classe de la plus grande attention en chaque pixel, aux couleurs des classes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Attention is above the threshold on %1 dates: %2 to %3.</source>
        <translation>L'attention dépasse le seuil à %1 dates : du %2 au %3.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>BY_DATE: no date has attention above the threshold, so '%1' stays empty.</source>
        <translation>BY_DATE : aucune date n'a d'attention au-dessus du seuil, '%1' reste donc vide.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Attention method</source>
        <translation>Méthode d'attention</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../processing_provider/time_series.py"/>
        <source>Attention by date</source>
        <translation>Attention par date</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Build a series</source>
        <translation>Construire une série</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Makes one series of product folders as they were downloaded.</source>
        <translation>Fait une seule série à partir de dossiers de produits tels qu'ils ont été téléchargés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Makes one series of products as they were downloaded: Sentinel-2 L2A (SAFE folders or archives), Theia, Landsat Collection 2, HLS, FORCE, PlanetScope, Sentinel-1, netCDF cubes, stacks of Earth Engine, or rasters with dates in their names.

Scale and offset are those in the metadata of each product, so that old and new products agree. Bands and masks of other pixel sizes are brought to the finest chosen one by nearest neighbour. Where several images of a day cover a pixel, the first valid one counts. Each parcel is read in the UTM zone that holds it.

No pixel is copied: virtual rasters beside the series file lead to the products, which must stay where they are, or move together with the file, unless 'Copy the pixels' is on.

All algorithms take the series file instead of rasters, masks, dates and bands.</source>
        <translation>Fait une seule série à partir de produits tels qu'ils ont été téléchargés : Sentinel-2 L2A (dossiers ou archives SAFE), Theia, Landsat Collection 2, HLS, FORCE, PlanetScope, Sentinel-1, cubes netCDF, piles d'Earth Engine, ou rasters dont le nom contient une date.

L'échelle et le décalage sont ceux des métadonnées de chaque produit, si bien que les anciens et les nouveaux produits concordent. Les bandes et masques d'autres tailles de pixel sont ramenés à la plus fine choisie, au plus proche voisin. Lorsque plusieurs images d'un jour couvrent un pixel, la première valide compte. Chaque parcelle est lue dans la zone UTM qui la contient.

Aucun pixel n'est copié : des rasters virtuels à côté du fichier de série renvoient aux produits, qui doivent rester où ils sont, ou être déplacés avec le fichier, sauf si 'Copier les pixels' est activé.

Tous les algorithmes prennent le fichier de série au lieu des rasters, masques, dates et bandes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4; bands %5; %6.</source>
        <translation>%1 acquisitions à %2 dates, du %3 au %4 ; bandes %5 ; %6.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Folder that is searched for products, at any depth. Give this, files, or items.</source>
        <translation>Dossier dans lequel les produits sont cherchés, à n'importe quelle profondeur. Donnez ce dossier, des fichiers, ou des items.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Archives, metadata files or rasters of products, instead of a folder.</source>
        <translation>Archives, fichiers de métadonnées ou rasters de produits, au lieu d'un dossier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A STAC ItemCollection whose assets are files on this computer, instead of a folder.</source>
        <translation>Une ItemCollection STAC dont les assets sont des fichiers de cet ordinateur, au lieu d'un dossier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Common names or those of the product, such as nir,red,green or B08,B04,B03, in this order; or infrared (3 bands), four, six or ten. Empty: all bands of the finest pixel size.</source>
        <translation>Noms communs ou noms du produit, comme nir,red,green ou B08,B04,B03, dans cet ordre ; ou infrared (3 bandes), four, six ou ten. Vide : toutes les bandes de la plus fine taille de pixel.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Only the extent of the parcels is covered. Empty: all of the products.</source>
        <translation>Seule l'emprise des parcelles est couverte. Vide : celle de tous les produits.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Only this extent is covered, and of the parcels those parts that lie in it.</source>
        <translation>Seule cette emprise est couverte, et des parcelles seules les parties qui s'y trouvent.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>YYYY-MM-DD; earlier products are left out. Empty: all.</source>
        <translation>YYYY-MM-DD ; les produits antérieurs sont écartés. Vide : tous.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>YYYY-MM-DD; later products are left out. Empty: all.</source>
        <translation>YYYY-MM-DD ; les produits ultérieurs sont écartés. Vide : tous.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Products with more cloud and cirrus over the parcels are left out.</source>
        <translation>Les produits ayant plus de nuages et de cirrus sur les parcelles sont écartés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>What the products' own masks exclude. Pixels without data are always excluded.</source>
        <translation>Ce que les masques propres aux produits excluent. Les pixels sans données sont toujours exclus.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Writes GeoTIFFs (cloud optimized) beside the series file instead of virtual rasters, so that the products may be moved or removed.</source>
        <translation>Écrit des GeoTIFF (optimisés pour le cloud) à côté du fichier de série au lieu de rasters virtuels, afin que les produits puissent être déplacés ou supprimés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A STAC ItemCollection; its rasters are in a folder beside it.</source>
        <translation>Une ItemCollection STAC ; ses rasters sont dans un dossier à côté d'elle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A table of the products: date, name, tile, baseline, scale and offset, share of valid pixels over the parcels, and whether they are used.</source>
        <translation>Une table des produits : date, nom, tuile, baseline, échelle et décalage, part de pixels valides sur les parcelles, et s'ils sont utilisés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Series report</source>
        <translation>Rapport de la série</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A page with the calendar of valid observations, and thumbnails of all products.</source>
        <translation>Une page avec le calendrier des observations valides, et les vignettes de tous les produits.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>%1 products found.</source>
        <translation>%1 produits trouvés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Folder of products</source>
        <translation>Dossier de produits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>STAC items</source>
        <translation>Items STAC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>STAC items (*.json)</source>
        <translation>Items STAC (*.json)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Maximum cloud cover (percent)</source>
        <translation>Couverture nuageuse maximale (pour cent)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Masked classes</source>
        <translation>Classes masquées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Copy the pixels</source>
        <translation>Copier les pixels</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Series file</source>
        <translation>Fichier de série</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>%1 are given</source>
        <translation>%1 sont donnés</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>there are no products</source>
        <translation>il n'y a pas de produits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>%1%2: give one of FOLDER, FILES and ITEMS.</source>
        <translation>%1%2 : donnez l'un de FOLDER, FILES et ITEMS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>FOLDER: '%1' is no folder: choose a folder of products.</source>
        <translation>FOLDER : '%1' n'est pas un dossier : choisissez un dossier de produits.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>DATE_END %1 must not come before DATE_START %2.</source>
        <translation>DATE_END %1 ne doit pas venir avant DATE_START %2.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>PARCELS: the layer has no coordinate reference system: set the layer's CRS.</source>
        <translation>PARCELS : la couche n'a pas de système de coordonnées de référence : définissez le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>in EXTENT</source>
        <translation>dans EXTENT</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>PARCELS: the layer has no polygon%1: choose another layer or subset.</source>
        <translation>PARCELS : la couche n'a pas de polygone%1 : choisissez une autre couche ou un autre sous-ensemble.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>EXTENT: it cannot be read: write left,right,bottom,top and its CRS, as in 300000,310000,5500000,5510000 [EPSG:32632].</source>
        <translation>EXTENT : elle ne peut pas être lue : écrivez gauche,droite,bas,haut et son SCR, comme dans 300000,310000,5500000,5510000 [EPSG:32632].</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>SERIES_FILE lies in FOLDER, so that the copies would be taken for products the next time: choose a file elsewhere, or leave COPY off.</source>
        <translation>SERIES_FILE se trouve dans FOLDER, si bien que les copies seraient prises pour des produits la fois suivante : choisissez un fichier ailleurs, ou laissez COPY désactivé.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Check declarations</source>
        <translation>Vérifier les déclarations</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Finds the parcels whose declared crop is probably wrong.</source>
        <translation>Trouve les parcelles dont la culture déclarée est probablement fausse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Finds the parcels whose declared crop is probably wrong, and says what a number of visits is expected to find.

Without a model the parcels judge each other: they are split into folds, and each fold is judged by a model that was trained on the others. With a model the images may be of another year or region; parcels that it was trained on are not judged independently.

Every input parcel is in the output, with its attributes and: decl_class (the declared class), decl_prob (its probability), decl_wrong (the probability that the declaration is wrong), decl_rank (1: the most suspicious), pred_class (the most probable class), pred_conf (its probability) and decl_stat ('judged', or the reason why not).

A parcel that looks unlike its class for another reason, such as a failed crop, cannot be told from a wrong declaration.</source>
        <translation>Trouve les parcelles dont la culture déclarée est probablement fausse, et indique ce qu'un nombre de visites devrait trouver.

Sans modèle, les parcelles se jugent entre elles : elles sont réparties en plis, et chaque pli est jugé par un modèle entraîné sur les autres. Avec un modèle, les images peuvent être d'une autre année ou région ; les parcelles sur lesquelles il a été entraîné ne sont pas jugées de façon indépendante.

Chaque parcelle d'entrée est dans la sortie, avec ses attributs et : decl_class (la classe déclarée), decl_prob (sa probabilité), decl_wrong (la probabilité que la déclaration soit fausse), decl_rank (1 : la plus suspecte), pred_class (la classe la plus probable), pred_conf (sa probabilité) et decl_stat ('judged', ou la raison pour laquelle elle n'est pas jugée).

Une parcelle qui ne ressemble pas à sa classe pour une autre raison, comme une culture manquée, ne peut pas être distinguée d'une déclaration fausse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>leave MODEL empty</source>
        <translation>laissez MODEL vide</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>which is trained already</source>
        <translation>qui est déjà entraîné</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Number of parcels that can be visited: the report says what that many visits are expected to find.</source>
        <translation>Nombre de parcelles qui peuvent être visitées : le rapport indique ce que ces visites devraient trouver.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A model that was not trained on these parcels. Empty: models of folds of the parcels themselves.</source>
        <translation>Un modèle qui n'a pas été entraîné sur ces parcelles. Vide : des modèles de plis des parcelles elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Method of the models of the folds: one training for each. Random walks take minutes for a fold, LDA or a random forest seconds.</source>
        <translation>Méthode des modèles des plis : un entraînement pour chacun. Les marches aléatoires prennent des minutes par pli, LDA ou une forêt aléatoire des secondes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Parts of the parcels that are held out and judged in turn.</source>
        <translation>Parties des parcelles qui sont mises de côté et jugées à tour de rôle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The parcels, each with the probability that its declaration is wrong, or the reason why it was not judged.</source>
        <translation>Les parcelles, chacune avec la probabilité que sa déclaration soit fausse, ou la raison pour laquelle elle n'a pas été jugée.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Declarations report</source>
        <translation>Rapport des déclarations</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A page with the suspicious parcels first.</source>
        <translation>Une page avec les parcelles suspectes en premier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Suspicious declarations</source>
        <translation>Déclarations suspectes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Number of parcels whose declaration is more probably wrong than right.</source>
        <translation>Nombre de parcelles dont la déclaration est plus probablement fausse que juste.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>%1 of %2 declarations are more probably wrong than right. %3</source>
        <translation>%1 déclarations sur %2 sont plus probablement fausses que justes. %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The probabilities are those of the model.</source>
        <translation>Les probabilités sont celles du modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The probabilities of each parcel are those of a model (%1) that was trained on the other %2 of %3 folds.</source>
        <translation>Les probabilités de chaque parcelle sont celles d'un modèle (%1) entraîné sur les %2 autres des %3 plis.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Class field</source>
        <translation>Champ de la classe</translation>
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
        <translation>Netteté des probabilités</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/folds.py"/>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Judged parcels</source>
        <translation>Parcelles jugées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>%1, out of fold</source>
        <translation>%1, hors pli</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Check environment</source>
        <translation>Vérifier l'environnement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Lists versions, devices and missing packages, with the command that installs them.</source>
        <translation>Liste les versions, les appareils et les paquets manquants, avec la commande qui les installe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Lists the versions of all packages, the devices that PyTorch can use, the packages that are missing, and the command that installs them for the Python of this QGIS.</source>
        <translation>Liste les versions de tous les paquets, les appareils que PyTorch peut utiliser, les paquets qui manquent, et la commande qui les installe pour le Python de ce QGIS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Environment report</source>
        <translation>Rapport d'environnement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>A page with the same facts.</source>
        <translation>Une page avec les mêmes informations.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Missing packages</source>
        <translation>Paquets manquants</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Names of the missing packages, with commas.</source>
        <translation>Noms des paquets manquants, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Install command</source>
        <translation>Commande d'installation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Command that installs them; empty: none.</source>
        <translation>Commande qui les installe ; vide : aucune.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Devices that PyTorch can use, each with its name.</source>
        <translation>Appareils que PyTorch peut utiliser, chacun avec son nom.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Versions of QGIS, Python and all packages.</source>
        <translation>Versions de QGIS, de Python et de tous les paquets.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/class_probabilities.py"/>
        <source>the fields p_ of each class</source>
        <translation>les champs p_ de chaque classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer '%2'</source>
        <translation>%1 : la couche '%2'</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>The output of 'Classify parcels', complete: all parcels that the answer is about.</source>
        <translation>La sortie de 'Classer les parcelles', complète : toutes les parcelles que concerne la réponse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>Field with the class by the map. Of the same layer, where they are there: pred_conf, pred_2nd, pred_marg and the probabilities p_ and class.</source>
        <translation>Champ avec la classe d'après la carte. De la même couche, s'ils y sont : pred_conf, pred_2nd, pred_marg et les probabilités p_ et classe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer has no coordinate reference system, so that areas are unknown: set the layer's CRS.</source>
        <translation>%1 : la couche n'a pas de système de coordonnées de référence, si bien que les surfaces sont inconnues : définissez le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1 has no parcel: choose another layer or selection.</source>
        <translation>%1 n'a pas de parcelle : choisissez une autre couche ou une autre sélection.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1 has no classified parcel: all values of '%2' are empty.</source>
        <translation>%1 n'a pas de parcelle classée : toutes les valeurs de '%2' sont vides.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Classified parcels</source>
        <translation>Parcelles classées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>Predicted class field</source>
        <translation>Champ de la classe prédite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer '%2' has no field '%3': choose one of its fields.</source>
        <translation>%1 : la couche '%2' n'a pas de champ '%3' : choisissez l'un de ses champs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Classify parcels</source>
        <translation>Classer les parcelles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../processing_provider/cross_validate.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Classifies parcels by crop, with the probability of the decision.</source>
        <translation>Classe les parcelles par culture, avec la probabilité de la décision.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Classifies parcels by crop with a model from 'Train a parcel classifier'.

Every input parcel is in the output, with its attributes and: pred_class (the crop), pred_conf (its probability), pred_2nd (the second most probable crop), pred_marg (the difference of their probabilities), pred_entr (Shannon entropy of the probabilities, in nats), pred_npix (pixels used), pred_nseg (segments used), pred_stat ('classified', or the reason why not), pred_set and pred_nset (the classes that it may be of, and how many), pred_novel (p-value: small where the parcel is unlike all parcels of the training) and, if chosen, the probability of each class (p_ and the name of the class).

If the model knows groups of crops, pred_group is the crop where it is sure enough, else its group.

The images may be of another year than the model's: its dates are counted from the season's start.

With 'Attention' or 'Semantic map' the attention of the pixels is written as well, from the same segments.</source>
        <translation>Classe les parcelles par culture avec un modèle de 'Entraîner un classifieur de parcelles'.

Chaque parcelle d'entrée est dans la sortie, avec ses attributs et : pred_class (la culture), pred_conf (sa probabilité), pred_2nd (la deuxième culture la plus probable), pred_marg (la différence de leurs probabilités), pred_entr (entropie de Shannon des probabilités, en nats), pred_npix (pixels utilisés), pred_nseg (segments utilisés), pred_stat ('classified', ou la raison pour laquelle elle ne l'est pas), pred_set et pred_nset (les classes dont elle peut être, et combien), pred_novel (valeur p : petite si la parcelle ne ressemble à aucune parcelle de l'entraînement) et, si vous le choisissez, la probabilité de chaque classe (p_ et le nom de la classe).

Si le modèle connaît des groupes de cultures, pred_group est la culture s'il en est assez sûr, sinon son groupe.

Les images peuvent être d'une autre année que celles du modèle : ses dates sont comptées à partir du début de la saison.

Avec 'Attention' ou 'Carte sémantique', l'attention des pixels est écrite aussi, à partir des mêmes segments.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Adds a field for each class of the model: p_ and the name of the class.</source>
        <translation>Ajoute un champ pour chaque classe du modèle : p_ et le nom de la classe.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>The parcels, each with its class or the reason why it has none.</source>
        <translation>Les parcelles, chacune avec sa classe ou la raison pour laquelle elle n'en a pas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>%1 of %2 parcels classified.</source>
        <translation>%1 parcelles sur %2 classées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Parcels classified</source>
        <translation>Parcelles classées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Number of parcels with a predicted class.</source>
        <translation>Nombre de parcelles avec une classe prédite.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Number of parcels without; the log tells why.</source>
        <translation>Nombre de parcelles sans classe prédite ; le journal indique pourquoi.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Probability of each class</source>
        <translation>Probabilité de chaque classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>No parcel can be used: no attention is written.</source>
        <translation>Aucune parcelle n'est utilisable : aucune attention n'est écrite.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Attention uses all segments: so all of them vote.</source>
        <translation>L'attention utilise tous les segments : tous votent donc.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Computes on a cluster of Dask: local:4 for four worker processes on this machine, or the address of a scheduler, such as tcp://10.0.0.1:8786. %1Empty: in this process.</source>
        <translation>Calcule sur un cluster de Dask : local:4 pour quatre processus de calcul sur cette machine, ou l'adresse d'un ordonnanceur, comme tcp://10.0.0.1:8786. %1Vide : dans ce processus.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Its workers see the images by the same paths.</source>
        <translation>Ses processus de calcul voient les images par les mêmes chemins.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Only with a cluster: uses what a stopped run of the same inputs and settings has finished.</source>
        <translation>Seulement avec un cluster : utilise ce qu'une exécution arrêtée avec les mêmes entrées et paramètres a terminé.</translation>
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
        <translation>Reprendre une exécution arrêtée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A table with a row for each method, repeat and fold: overall accuracy, macro F1, kappa, seconds of training, parcels classified per second, parcels tested, calibration error, number of trained parameters; with crop groups also the accuracy of the groups and the mistakes within them.</source>
        <translation>Une table avec une ligne pour chaque méthode, répétition et pli : exactitude globale, F1 macro, kappa, secondes d'entraînement, parcelles classées par seconde, parcelles testées, erreur de calibration, nombre de paramètres entraînés ; avec des groupes de cultures aussi l'exactitude des groupes et les erreurs en leur sein.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A table that counts parcels by method, true class and decided class, over all folds and repeats.</source>
        <translation>Une table qui compte les parcelles par méthode, classe vraie et classe décidée, sur tous les plis et toutes les répétitions.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>The parcels, once for each method and repeat, with the class from a model that was not trained on them, and the fold: use it as 'Group field' to repeat the folds.</source>
        <translation>Les parcelles, une fois pour chaque méthode et répétition, avec la classe donnée par un modèle qui n'a pas été entraîné sur elles, et le pli : utilisez-le comme 'Champ de groupe' pour répéter les plis.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Comparison report</source>
        <translation>Rapport de comparaison</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A page that compares the methods.</source>
        <translation>Une page qui compare les méthodes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>PREDICTIONS: %1</source>
        <translation>PREDICTIONS : %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Create a sample scene</source>
        <translation>Créer une scène d'exemple</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Writes a synthetic scene of parcels and images, to try the method on.</source>
        <translation>Écrit une scène synthétique de parcelles et d'images, pour essayer la méthode.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Writes a synthetic but realistic scene: parcels with their crops, orchards with planting rows, clouds with masks, one GeoTIFF per date (near infrared, red, green) and the parcels with their crop.

In the folder: images/sample_YYYY-MM-DD.tif for each date (the series), masks/mask_YYYY-MM-DD.tif (1 = cloud) and parcels.gpkg (fields 'parcel' and 'crop'). They are loaded in a group of the project.</source>
        <translation>Écrit une scène synthétique mais réaliste : des parcelles avec leurs cultures, des vergers avec des rangs de plantation, des nuages avec des masques, un GeoTIFF par date (proche infrarouge, rouge, vert) et les parcelles avec leur culture.

Dans le dossier : images/sample_YYYY-MM-DD.tif pour chaque date (la série), masks/mask_YYYY-MM-DD.tif (1 = nuage) et parcels.gpkg (champs 'parcel' et 'crop'). Ils sont chargés dans un groupe du projet.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of parcels.</source>
        <translation>Nombre de parcelles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of acquisitions.</source>
        <translation>Nombre d'acquisitions.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of crops, 2 to 8.</source>
        <translation>Nombre de cultures, de 2 à 8.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Folder for the images, masks and parcels.</source>
        <translation>Dossier pour les images, les masques et les parcelles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Layer of the parcels, parcels.gpkg, with their crop.</source>
        <translation>Couche des parcelles, parcels.gpkg, avec leur culture.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>%1 parcels of %2 crops and %3 images in %4.</source>
        <translation>%1 parcelles de %2 cultures et %3 images dans %4.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../processing_provider/crop_groups.py"/>
        <source>Field with the group of the crop, such as cereals: one group for all parcels of a crop. %1</source>
        <translation>Champ avec le groupe de la culture, comme céréales : un seul groupe pour toutes les parcelles d'une culture. %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/crop_groups.py"/>
        <source>Crop group field</source>
        <translation>Champ du groupe de cultures</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Compare methods by cross-validation</source>
        <translation>Comparer des méthodes par validation croisée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Estimates the accuracy of each method on parcels that it was not trained on.</source>
        <translation>Estime l'exactitude de chaque méthode sur des parcelles qui n'ont pas servi à l'entraîner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Estimates the accuracy of each method on parcels that it was not trained on, and tests whether the methods differ.

The parcels are split into folds. Each fold in turn is held out: every method is trained on the others and tested on it. A parcel is never in training and test at once; with 'Keep together in one fold' neither is a whole farm or municipality, or a whole square of land, which estimates the accuracy of a map of new land.

The report gives overall accuracy, F1, kappa, calibration, speed, confusion and maps of the wrong decisions.

A stopped run keeps its finished folds: run it again with 'Resume a stopped run' to continue.</source>
        <translation>Estime l'exactitude de chaque méthode sur des parcelles qui n'ont pas servi à l'entraîner, et teste si les méthodes diffèrent.

Les parcelles sont réparties en plis. Chaque pli est mis de côté à son tour : chaque méthode est entraînée sur les autres et testée sur lui. Une parcelle n'est jamais à la fois dans l'entraînement et le test ; avec 'Garder ensemble dans un pli', une exploitation ou une commune entière, ou un carré de terrain entier, ne l'est pas non plus, ce qui estime l'exactitude d'une carte d'un nouveau terrain.

Le rapport donne l'exactitude globale, F1, kappa, la calibration, la vitesse, la confusion et des cartes des décisions fausses.

Une exécution arrêtée garde ses plis terminés : relancez-la avec 'Reprendre une exécution arrêtée' pour continuer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Methods to compare, described in the user guide.</source>
        <translation>Méthodes à comparer, décrites dans le guide de l'utilisateur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>The report then has the accuracy of the groups, and tells mistakes within them.</source>
        <translation>Le rapport contient alors l'exactitude des groupes, et indique les erreurs en leur sein.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Identifier of the method with the highest overall accuracy.</source>
        <translation>Identifiant de la méthode ayant la plus grande exactitude globale.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Overall accuracy of the best method</source>
        <translation>Exactitude globale de la meilleure méthode</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>From 0 to 1, the mean over folds and repeats.</source>
        <translation>De 0 à 1, moyenne sur les plis et les répétitions.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>p-value of the best method against the second</source>
        <translation>Valeur p de la meilleure méthode contre la deuxième</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Whether their difference may be chance: above 0.05 the two cannot be told apart. Empty for one method.</source>
        <translation>Indique si leur différence peut être due au hasard : au-dessus de 0.05, on ne peut pas les départager. Vide pour une seule méthode.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/declaration_judges.py"/>
        <source>A parcel that the model was trained on is not judged independently: the model has learned its declaration, so that a wrong one may look right. Leave MODEL empty to judge the parcels that it was trained on.</source>
        <translation>Une parcelle sur laquelle le modèle a été entraîné n'est pas jugée de façon indépendante : le modèle a appris sa déclaration, si bien qu'une fausse peut sembler juste. Laissez MODEL vide pour juger les parcelles sur lesquelles il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/declaration_judges.py"/>
        <source>The model was trained on %1 of the parcels. %2</source>
        <translation>Le modèle a été entraîné sur %1 des parcelles. %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>time series</source>
        <translation>série temporelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>Outputs:</source>
        <translation>Sorties :</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>Default: %1.</source>
        <translation>Par défaut : %1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Accuracy by date in the season</source>
        <translation>Exactitude par date dans la saison</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Finds the earliest date at which the crops are known as well as at the season's end.</source>
        <translation>Trouve la première date à laquelle les cultures sont connues aussi bien qu'à la fin de la saison.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Finds the earliest date at which the crops are known nearly as well as at the end of the season, overall and by class.

The season is cut off at several dates. For each, a method is trained and tested by cross-validation on the images until then alone, always with the same parcels in the same folds. The earliest date is the first from which the overall accuracy, or the F1 of a class, stays within the tolerance of that of the full season; its uncertainty is told.

The report shows the accuracy by date above the attention that a model of the full season gives to the dates, where its network has attention, and the classes that need a later date.

It takes as long as a cross-validation for each date. A stopped run keeps its finished folds: run it again with 'Resume a stopped run' to continue.</source>
        <translation>Trouve la première date à laquelle les cultures sont connues presque aussi bien qu'à la fin de la saison, globalement et par classe.

La saison est coupée à plusieurs dates. Pour chacune, une méthode est entraînée et testée par validation croisée sur les seules images jusque-là, toujours avec les mêmes parcelles dans les mêmes plis. La première date est celle à partir de laquelle l'exactitude globale, ou le F1 d'une classe, reste dans la tolérance par rapport à la saison complète ; son incertitude est indiquée.

Le rapport montre l'exactitude par date au-dessus de l'attention qu'un modèle de la saison complète donne aux dates, si son réseau a de l'attention, et les classes qui demandent une date plus tardive.

Cela prend autant de temps qu'une validation croisée pour chaque date. Une exécution arrêtée garde ses plis terminés : relancez-la avec 'Reprendre une exécution arrêtée' pour continuer.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Method that is trained, see the user guide.</source>
        <translation>Méthode qui est entraînée, voir le guide de l'utilisateur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Dates at which the season is cut off, such as 2017-05-15,2017-06-15, or their number: so many, equally many acquisitions apart. The full season is always the last.</source>
        <translation>Dates auxquelles la saison est coupée, comme 2017-05-15,2017-06-15, ou leur nombre : autant de dates, séparées par un même nombre d'acquisitions. La saison complète est toujours la dernière.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>How much less than that of the full season the overall accuracy, or the F1 of a class in percent, may be.</source>
        <translation>De combien l'exactitude globale, ou le F1 d'une classe en pour cent, peut être inférieur à celui de la saison complète.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>A table with a row for each date, without class, and for each date and class: overall accuracy, F1, what they lose against the full season in points with its 95 % interval, and whether it is the earliest date.</source>
        <translation>Une table avec une ligne pour chaque date, sans classe, et pour chaque date et classe : exactitude globale, F1, ce qu'ils perdent par rapport à la saison complète en points avec son intervalle à 95 %, et si c'est la première date.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Early season report</source>
        <translation>Rapport de début de saison</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>A page with the accuracy by date and the earliest dates.</source>
        <translation>Une page avec l'exactitude par date et les premières dates.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>First date, YYYY-MM-DD, from which the overall accuracy stays within the tolerance.</source>
        <translation>Première date, YYYY-MM-DD, à partir de laquelle l'exactitude globale reste dans la tolérance.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Cut-off dates</source>
        <translation>Dates de coupure</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Tolerance (percentage points)</source>
        <translation>Tolérance (points de pourcentage)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>%1: up to %2, %3</source>
        <translation>%1 : jusqu'au %2, %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season_outputs.py"/>
        <source>%1 parcel(s) left out at all dates, so that these can be compared: no valid observation until the first cut-off, %2. A later first date keeps them.</source>
        <translation>%1 {1|parcelle exclue|parcelles exclues} à toutes les dates, afin que celles-ci puissent être comparées : aucune observation valide jusqu'à la première coupure, %2. Une première date plus tardive les conserve.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Sample scene to attention</source>
        <translation>De la scène d'exemple à l'attention</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Train and classify another year</source>
        <translation>Entraîner et classer une autre année</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Restrict the season by attention</source>
        <translation>Restreindre la saison par l'attention</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>is renamed '%1'</source>
        <translation>est renommé '%1'</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>The field '%1' %2 in the file.</source>
        <translation>Le champ '%1' %2 dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>becomes text</source>
        <translation>devient du texte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Parts of the parcels that are held out in turn.</source>
        <translation>Parties des parcelles qui sont mises de côté à tour de rôle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Neighbouring parcels are alike: only where they are in one fold is the accuracy that of a map of new land. A parcel is in the square that has the middle of its bounding box.</source>
        <translation>Les parcelles voisines se ressemblent : ce n'est que si elles sont dans un même pli que l'exactitude est celle d'une carte d'un nouveau terrain. Une parcelle est dans le carré qui contient le milieu de son emprise.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Only where parcels of a group are kept together: the farm, the municipality, or the folds of another run.</source>
        <translation>Seulement si les parcelles d'un groupe sont gardées ensemble : l'exploitation, la commune, ou les plis d'une autre exécution.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Only where squares of land are kept together, in map units of the images (in metres if these are degrees).</source>
        <translation>Seulement si des carrés de terrain sont gardés ensemble, en unités de carte des images (en mètres si ce sont des degrés).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Repeats with other folds: how much the result depends on the split.</source>
        <translation>Répétitions avec d'autres plis : à quel point le résultat dépend de la répartition.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Uses the finished folds of a stopped run of the same data and settings; methods and repeats may have been added.</source>
        <translation>Utilise les plis terminés d'une exécution arrêtée avec les mêmes données et paramètres ; des méthodes et des répétitions peuvent avoir été ajoutées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Keep together in one fold</source>
        <translation>Garder ensemble dans un pli</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Group field</source>
        <translation>Champ de groupe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Side of a block (map units)</source>
        <translation>Côté d'un bloc (unités de carte)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <location filename="../../processing_provider/inputs.py"/>
        <source>PARCELS: the layer cannot be opened.</source>
        <translation>PARCELS : la couche ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/kept_files.py"/>
        <source>%1: '%2' is temporary and lost when QGIS ends: copy it, or choose a file in the next run.</source>
        <translation>%1 : '%2' est temporaire et sera perdu à la fermeture de QGIS : copiez-le, ou choisissez un fichier à la prochaine exécution.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>Planar SITS %1, QGIS %2</source>
        <translation>Planar SITS %1, QGIS %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1 and %2 others</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1 (sha256 %2)</source>
        <translation>%1 (sha256 %2)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1: the layer cannot hold a history.</source>
        <translation>%1 : la couche ne peut pas contenir d'historique.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Model information</source>
        <translation>Informations sur le modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Shows the description of a model: classes, bands, season, network, scores.</source>
        <translation>Montre la description d'un modèle : classes, bandes, saison, réseau, scores.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Shows everything in a model file but the weights: classes and their colours, bands and their ranges, season and time steps, network, settings of the training and scores of the validation parcels.</source>
        <translation>Montre tout ce que contient un fichier de modèle sauf les poids : les classes et leurs couleurs, les bandes et leurs intervalles, la saison et les pas de temps, le réseau, les paramètres de l'entraînement et les scores des parcelles de validation.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Model report</source>
        <translation>Rapport du modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Names of the classes, with commas, in the order of rasters.</source>
        <translation>Noms des classes, séparés par des virgules, dans l'ordre des rasters.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Names of the bands, with commas, in the order of the model.</source>
        <translation>Noms des bandes, séparés par des virgules, dans l'ordre du modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>First day of the season, number of time steps, and last day.</source>
        <translation>Premier jour de la saison, nombre de pas de temps, et dernier jour.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Identifier of the network.</source>
        <translation>Identifiant du réseau.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>All facts of the model file, as JSON.</source>
        <translation>Toutes les informations du fichier de modèle, en JSON.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>0: as the model was trained. Fewer segments are faster, and the probabilities less exact.</source>
        <translation>0 : comme à l'entraînement du modèle. Moins de segments sont plus rapides, et les probabilités moins précises.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Adaptive voting stops sampling a parcel once its class is settled, and differs from all segments in at most 0.5 % of the parcels. With 'Attention' or 'Semantic map' all vote, which is slower.</source>
        <translation>Le vote adaptatif cesse d'échantillonner une parcelle dès que sa classe est établie, et diffère de tous les segments pour au plus 0.5 % des parcelles. Avec 'Attention' ou 'Carte sémantique', tous votent, ce qui est plus lent.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Coverage of the prediction sets</source>
        <translation>Couverture des ensembles de prédiction</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>pred_set lists the classes that a parcel may be of: it holds the true class of this part of the parcels of each class. Higher: longer sets.</source>
        <translation>pred_set liste les classes dont une parcelle peut être : il contient la vraie classe pour cette part des parcelles de chaque classe. Plus haut : des ensembles plus longs.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Voting</source>
        <translation>Vote</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Choose next visits</source>
        <translation>Choisir les prochaines visites</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Chooses the parcels to visit: a random sample for accuracy, or parcels to learn from.</source>
        <translation>Choisit les parcelles à visiter : un échantillon aléatoire pour l'exactitude, ou des parcelles à partir desquelles apprendre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Chooses which parcels to visit next, from a classified layer.

For accuracy: a stratified random sample, with more visits where errors are expected and parcels are large (Neyman allocation). Fill a field with the class that is seen, and 'Estimate areas' gives hectares with intervals. The page tells which interval a number of visits is expected to give.

For a better model: uncertain parcels of many kinds, from which a model learns more than from random ones; they are no random sample.

All parcels are in the output: visit_rank (1 = first; empty = no visit), visit_why, visit_prob (probability of being chosen) and visit_strat (stratum). Probabilities of the classes (p_) make the choice better: switch them on in 'Classify parcels'.</source>
        <translation>Choisit quelles parcelles visiter ensuite, à partir d'une couche classée.

Pour l'exactitude : un échantillon aléatoire stratifié, avec plus de visites là où des erreurs sont attendues et où les parcelles sont grandes (allocation de Neyman). Remplissez un champ avec la classe vue, et 'Estimer les surfaces' donne des hectares avec des intervalles. La page indique quel intervalle un nombre de visites devrait donner.

Pour un meilleur modèle : des parcelles incertaines de types variés, dont un modèle apprend plus que de parcelles aléatoires ; ce n'est pas un échantillon aléatoire.

Toutes les parcelles sont dans la sortie : visit_rank (1 = première ; vide = pas de visite), visit_why, visit_prob (probabilité d'être choisie) et visit_strat (strate). Les probabilités des classes (p_) améliorent le choix : activez-les dans 'Classer les parcelles'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>How many parcels to visit, at most the classified ones.</source>
        <translation>Combien de parcelles visiter, au plus toutes celles qui sont classées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>A random sample, to estimate accuracy and areas; or parcels to learn from, to train a better model.</source>
        <translation>Un échantillon aléatoire, pour estimer l'exactitude et les surfaces ; ou des parcelles à partir desquelles apprendre, pour entraîner un meilleur modèle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>All parcels; visit_rank is not empty at those to visit.</source>
        <translation>Toutes les parcelles ; visit_rank n'est pas vide pour celles à visiter.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Visits report</source>
        <translation>Rapport des visites</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>A page with the strata and the interval that is to be expected.</source>
        <translation>Une page avec les strates et l'intervalle auquel s'attendre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>%1 is %2, but %3 has %4 classified parcels with an area: choose at most so many.</source>
        <translation>%1 vaut %2, mais %3 a %4 parcelles classées ayant une surface : choisissez-en au plus autant.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Number of visits</source>
        <translation>Nombre de visites</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Next visits</source>
        <translation>Prochaines visites</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' has the extension of no vector format with fields that QGIS writes: end it in .gpkg, for instance.</source>
        <translation>%1 : '%2' n'a l'extension d'aucun format vecteur avec des champs que QGIS écrit : terminez-le par exemple en .gpkg.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' names no table: give the table, or the path alone, which replaces the whole file.</source>
        <translation>%1 : '%2' ne nomme aucune table : donnez la table, ou le chemin seul, qui remplace le fichier entier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' must end in .tif: it is written as a GeoTIFF.</source>
        <translation>%1 : '%2' doit se terminer en .tif : il est écrit en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameter_kinds.py"/>
        <source>One of: %1. Default: %2.</source>
        <translation>L'une des valeurs : %1. Par défaut : %2.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Series (*.json)</source>
        <translation>Série (*.json)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Planar SITS model (*.safetensors)</source>
        <translation>Modèle de Planar SITS (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Walks go from pixel to neighbouring pixel; pixels in random order, as many, are the papers' baseline.</source>
        <translation>Les marches vont d'un pixel à un pixel voisin ; des pixels dans un ordre aléatoire, en même nombre, sont la référence des articles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Only for the method 'Random walks'. Walks go from pixel to neighbouring pixel. Pixels in random order make it the method 'Random pixels', which is chosen by 'Method' more simply: this choice is for scripts of earlier versions.</source>
        <translation>Seulement pour la méthode 'Marches aléatoires'. Les marches vont d'un pixel à un pixel voisin. Des pixels dans un ordre aléatoire en font la méthode 'Pixels aléatoires', qui se choisit plus simplement par 'Méthode' : ce choix est destiné aux scripts de versions antérieures.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A parcel of 100 pixels gets 70 segments at 70 %.</source>
        <translation>Une parcelle de 100 pixels reçoit 70 segments à 70 %.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>as many as a cache holds on the CPU, 1024 elsewhere</source>
        <translation>autant qu'un cache en contient sur le processeur, 1024 ailleurs</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A file that 'Build a series' wrote: images, dates, bands and masks. Instead of rasters.</source>
        <translation>Un fichier écrit par 'Construire une série' : images, dates, bandes et masques. Au lieu de rasters.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Without a series file: one raster per acquisition, all with the same bands, size and CRS, in any order; or one raster with all acquisitions stacked as bands. Alpha bands are not bands of the series.</source>
        <translation>Sans fichier de série : un raster par acquisition, tous avec les mêmes bandes, la même taille et le même SCR, dans n'importe quel ordre ; ou un seul raster avec toutes les acquisitions empilées comme bandes. Les bandes alpha ne sont pas des bandes de la série.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>One date per acquisition, such as 2017-04-15,2017-05-05, in the order of the rasters. Empty: read from each layer's temporal range, the metadata of the acquisition, the bands, or the file name.</source>
        <translation>Une date par acquisition, comme 2017-04-15,2017-05-05, dans l'ordre des rasters. Vide : lues dans l'étendue temporelle de chaque couche, les métadonnées de l'acquisition, les bandes, ou le nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Numbers of the bands to use, such as 8,4,3, in this order. Empty: all bands.</source>
        <translation>Numéros des bandes à utiliser, comme 8,4,3, dans cet ordre. Vide : toutes les bandes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Only for one stacked raster whose band descriptions do not tell dates and bands.</source>
        <translation>Seulement pour un raster empilé unique dont les descriptions de bandes n'indiquent pas les dates et les bandes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Cloud masks: one raster per acquisition or one stacked raster, on the grid of the images. Matched by date where the masks carry dates, else by order. Their value 1 is ignored; others are set by 'Mask values to ignore' among the advanced parameters.</source>
        <translation>Masques de nuages : un raster par acquisition ou un seul raster empilé, sur la grille des images. Associés par date si les masques portent des dates, sinon par ordre. Leur valeur 1 est ignorée ; d'autres sont définies par 'Valeurs de masque à ignorer' parmi les paramètres avancés.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels where the mask has one of these values are ignored: values, ranges, and bits that are 1 (the lowest is bit:0), such as 0-3,8-11 for the scene classification of Sentinel-2, or bit:1,bit:2,bit:3,bit:4 for QA_PIXEL of Landsat. Only with masks.</source>
        <translation>Les pixels où le masque a l'une de ces valeurs sont ignorés : valeurs, intervalles, et bits valant 1 (le plus bas est bit:0), comme 0-3,8-11 pour la classification de scène de Sentinel-2, ou bit:1,bit:2,bit:3,bit:4 pour QA_PIXEL de Landsat. Seulement avec des masques.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>First day of the season, YYYY-MM-DD; earlier images are left out. Empty: the first acquisition. A model counts its days from here.</source>
        <translation>Premier jour de la saison, YYYY-MM-DD ; les images antérieures sont écartées. Vide : la première acquisition. Un modèle compte ses jours à partir d'ici.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Last day of the season, YYYY-MM-DD; later images are left out. Empty: the last acquisition.</source>
        <translation>Dernier jour de la saison, YYYY-MM-DD ; les images ultérieures sont écartées. Vide : la dernière acquisition.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Polygons of the parcels, in any CRS. A pixel belongs to a parcel if its centre is inside.</source>
        <translation>Polygones des parcelles, dans n'importe quel SCR. Un pixel appartient à une parcelle si son centre est à l'intérieur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Field that names a parcel in messages. Empty: the feature id.</source>
        <translation>Champ qui nomme une parcelle dans les messages. Vide : l'identifiant de l'entité.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Shrinks each parcel by this distance, in map units of the images (in metres if these are degrees), to leave out mixed pixels at its edge.</source>
        <translation>Rétrécit chaque parcelle de cette distance, en unités de carte des images (en mètres si ce sont des degrés), pour écarter les pixels mixtes à son bord.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>The model file that 'Train a parcel classifier' wrote.</source>
        <translation>Le fichier de modèle écrit par 'Entraîner un classifieur de parcelles'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Number of pixels in a segment, L in the papers: 10, 50, 100 or 224 there.</source>
        <translation>Nombre de pixels d'un segment, L dans les articles : 10, 50, 100 ou 224 dans ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A parcel of 100 pixels gets 70 segments at 70 %, in each epoch and in classification. 0: in training each parcel gets equally many, however large it is; in classification 70 %.</source>
        <translation>Une parcelle de 100 pixels reçoit 70 segments à 70 %, à chaque époque et en classification. 0 : à l'entraînement, chaque parcelle en reçoit autant, quelle que soit sa taille ; en classification 70 %.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Steps of the time axis, spread evenly over the season. 0: the acquisition dates as they are, or a regular axis where they are many. The papers use 224.</source>
        <translation>Pas de l'axe temporel, répartis régulièrement sur la saison. 0 : les dates d'acquisition telles quelles, ou un axe régulier si elles sont nombreuses. Les articles en utilisent 224.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Centres each planar image on a black canvas of 224 x 224, as in the papers. Much slower.</source>
        <translation>Centre chaque image planaire sur un canevas noir de 224 x 224, comme dans les articles. Beaucoup plus lent.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>The same data, settings and seed give the same result, in any order of the parcels. Probabilities agree to 1e-6 with any parcels beside, memory and number of threads.</source>
        <translation>Les mêmes données, paramètres et graine donnent le même résultat, quel que soit l'ordre des parcelles. Les probabilités concordent à 1e-6 près, quelles que soient les autres parcelles, la mémoire et le nombre de fils d'exécution.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Where the network runs.</source>
        <translation>Où le réseau s'exécute.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Planar images that go through the network together; halved when memory is full. 0: %1.</source>
        <translation>Images planaires qui passent ensemble dans le réseau ; divisé par deux quand la mémoire est pleine. 0 : %1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Budget for the pixel values that are in memory at a time. The result does not depend on it.</source>
        <translation>Budget pour les valeurs de pixels présentes en mémoire à la fois. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Image time series</source>
        <translation>Série temporelle d'images</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Order of a stacked raster</source>
        <translation>Ordre d'un raster empilé</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Mask values to ignore</source>
        <translation>Valeurs de masque à ignorer</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Season end</source>
        <translation>Fin de saison</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Parcel name field</source>
        <translation>Champ du nom de la parcelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Inner buffer</source>
        <translation>Tampon intérieur</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels of a segment (only Random walks)</source>
        <translation>Pixels d'un segment (Marches aléatoires seulement)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Memory for pixels (MB)</source>
        <translation>Mémoire pour les pixels (MB)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draw planar images</source>
        <translation>Dessiner les images planaires</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draws the planar images of a few parcels, with their attention.</source>
        <translation>Dessine les images planaires de quelques parcelles, avec leur attention.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draws the input of the network for a few parcels: a PNG for each, with a map of its walks and the planar image of each walk: a row for each date, a column for each pixel of the walk.

With a model from 'Train a parcel classifier' the pictures also show the decision, and the attention of the dates and pixels (Grad-CAM++). Dates, range of values, segments and seed are then those of the model. Without a model, values go from the 2nd to the 98th percentile of the chosen parcels.

Select a few parcels first: of more than 100 the first 100 are drawn. The walks are written as lines too, one for each step, with its number and its attention. For a model of a curve (Hilbert, snake, spiral) these are pieces of it; for one of patches or single pixels there are no lines.</source>
        <translation>Dessine l'entrée du réseau pour quelques parcelles : un PNG pour chacune, avec une carte de ses marches et l'image planaire de chaque marche : une ligne pour chaque date, une colonne pour chaque pixel de la marche.

Avec un modèle de 'Entraîner un classifieur de parcelles', les dessins montrent aussi la décision, et l'attention des dates et des pixels (Grad-CAM++). Les dates, l'intervalle des valeurs, les segments et la graine sont alors ceux du modèle. Sans modèle, les valeurs vont du 2e au 98e centile des parcelles choisies.

Sélectionnez d'abord quelques parcelles : au-delà de 100, les 100 premières sont dessinées. Les marches sont écrites aussi sous forme de lignes, une pour chaque pas, avec son numéro et son attention. Pour un modèle à courbe (Hilbert, serpentin, spirale), ce sont des morceaux de celle-ci ; pour un modèle à fenêtres ou à pixels isolés, il n'y a pas de lignes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Number of pictures, one for each parcel.</source>
        <translation>Nombre de dessins, un pour chaque parcelle.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>whose segments, time steps and seed are fixed</source>
        <translation>dont les segments, les pas de temps et la graine sont fixes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>The model file that 'Train a parcel classifier' wrote. Empty: pictures without attention.</source>
        <translation>Le fichier de modèle écrit par 'Entraîner un classifieur de parcelles'. Vide : dessins sans attention.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Number of segments of each parcel that are drawn, the first ones; all if it has fewer.</source>
        <translation>Nombre de segments dessinés pour chaque parcelle, les premiers ; tous si elle en a moins.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Folder for the pictures, parcel_1.png and so on, by parcel name. Other files in it are left alone.</source>
        <translation>Dossier pour les dessins, parcel_1.png et ainsi de suite, par nom de parcelle. Les autres fichiers qui s'y trouvent sont laissés tels quels.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>A line for each step of a walk: parcel, segment, step (from 1), attention of the pixel it leads to, and class and margin of the segment.</source>
        <translation>Une ligne pour chaque pas d'une marche : parcelle, segment, pas (à partir de 1), attention du pixel où il mène, et classe et marge du segment.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Pictures drawn</source>
        <translation>Dessins produits</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>%1 pictures in %2.</source>
        <translation>%1 dessins dans %2.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>give a model</source>
        <translation>donnez un modèle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>WALKS: the model takes %1: there are no walks, so no lines.</source>
        <translation>WALKS : le modèle prend %1 : il n'y a pas de marches, donc pas de lignes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>PARCELS: only the first %1 parcels are drawn, %2 are not: select the parcels to draw.</source>
        <translation>PARCELS : seules les %1 premières parcelles sont dessinées, %2 ne le sont pas : sélectionnez les parcelles à dessiner.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Parcel %1: %2</source>
        <translation>Parcelle %1 : %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Segments shown per parcel</source>
        <translation>Segments montrés par parcelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Pictures</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Walks</source>
        <translation>Marches</translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Planar SITS: crops of parcels from satellite image time series</source>
        <translation>Planar SITS : cultures des parcelles d'après des séries temporelles d'images satellite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>%1: no attention</source>
        <translation>%1 : pas d'attention</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>%1: most attention</source>
        <translation>%1 : attention maximale</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>The style '%1' cannot be written (%2), but the raster is: check that the disk has room.</source>
        <translation>Le style '%1' ne peut pas être écrit (%2), mais le raster l'est : vérifiez que le disque a de la place.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Sample scene (%1)</source>
        <translation>Scène d'exemple (%1)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../processing_provider/seen_classes.py"/>
        <source>%1: none of its values (%2) is a class of the map (%3): choose the field with the class seen.</source>
        <translation>%1 : aucune de ses valeurs (%2) n'est une classe de la carte (%3) : choisissez le champ avec la classe vue.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/seen_classes.py"/>
        <source>The map has no class %1, seen at visits: its mapped area is 0.</source>
        <translation>La carte n'a pas de classe %1, vue lors des visites : sa surface cartographiée est 0.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: '%2' cannot be written (%3).</source>
        <translation>%1 : '%2' ne peut pas être écrit (%3).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: the layer cannot be created: choose another file.</source>
        <translation>%1 : la couche ne peut pas être créée : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1 of %2 features are there</source>
        <translation>%1 entités sur %2 sont présentes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: nothing can be written to the folder '%2' (%3): choose a folder that you may write to, on a disk with room.</source>
        <translation>%1 : rien ne peut être écrit dans le dossier '%2' (%3) : choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Spatial attention</source>
        <translation>Attention spatiale</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>Writes the attention of each pixel for each class, as rasters.</source>
        <translation>Écrit l'attention de chaque pixel pour chaque classe, sous forme de rasters.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>Writes the attention of each pixel of the parcels for each class, with a model from 'Train a parcel classifier'.

The attention of a pixel for a class is the largest Grad-CAM++ value that it has in any segment which was decided as this class, times the segment's margin. The semantic map shows the class with the largest attention at each pixel, so that mixed parcels become visible. Every pixel of a parcel is in at least one segment.

Attention shows what this model used, not which properties the crop has: see 'Reading attention' in the docs.</source>
        <translation>Écrit l'attention de chaque pixel des parcelles pour chaque classe, avec un modèle de 'Entraîner un classifieur de parcelles'.

L'attention d'un pixel pour une classe est la plus grande valeur de Grad-CAM++ qu'il a dans un segment décidé comme cette classe, multipliée par la marge du segment. La carte sémantique montre la classe ayant la plus grande attention en chaque pixel, si bien que les parcelles mixtes deviennent visibles. Chaque pixel d'une parcelle est dans au moins un segment.

L'attention montre ce que ce modèle a utilisé, pas les propriétés de la culture : voir 'Reading attention' dans la documentation.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>PARCELS: no parcel has pixels with valid observations (the log gives the reasons): there is no attention to write.</source>
        <translation>PARCELS : aucune parcelle n'a de pixels avec des observations valides (le journal donne les raisons) : il n'y a pas d'attention à écrire.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/style_files.py"/>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Temporal attention</source>
        <translation>Attention temporelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Computes the attention of each date, class by class, and suggests a shorter season.</source>
        <translation>Calcule l'attention de chaque date, classe par classe, et propose une saison plus courte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Computes on which dates the decisions of a model rest, class by class, and suggests a shorter season.

Every segment is classified, and Grad-CAM++ gives the attention of each date and pixel of its planar image for the decided class. The mean over all segments of a class is its profile; dates above the profile's threshold (Otsu) are kept. The range goes from the first to the last date that is kept for any class: use it as season start and end of 'Train a parcel classifier', and compare the accuracies.

Attention shows what this model used. Dates that it did not use may be as informative.</source>
        <translation>Calcule sur quelles dates reposent les décisions d'un modèle, classe par classe, et propose une saison plus courte.

Chaque segment est classé, et Grad-CAM++ donne l'attention de chaque date et pixel de son image planaire pour la classe décidée. La moyenne sur tous les segments d'une classe est son profil ; les dates au-dessus du seuil du profil (Otsu) sont conservées. L'intervalle va de la première à la dernière date conservée pour une classe quelconque : utilisez-le comme début et fin de saison de 'Entraîner un classifieur de parcelles', et comparez les exactitudes.

L'attention montre ce que ce modèle a utilisé. Les dates qu'il n'a pas utilisées peuvent être tout aussi informatives.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>From which segments of a class its profile is, and which dates are kept. That every segment has a date above its own threshold is the papers' choice.</source>
        <translation>De quels segments d'une classe provient son profil, et quelles dates sont conservées. Que chaque segment ait une date au-dessus de son propre seuil est le choix des articles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>A table with a row per date: the attention of each class, and whether it is kept.</source>
        <translation>Une table avec une ligne par date : l'attention de chaque classe, et si la date est conservée.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Temporal attention report</source>
        <translation>Rapport d'attention temporelle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A page with the range, the profiles of the classes and mean planar images.</source>
        <translation>Une page avec l'intervalle, les profils des classes et les images planaires moyennes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>YYYY-MM-DD, of the dates that are kept for any class: a shorter season.</source>
        <translation>YYYY-MM-DD, des dates conservées pour une classe quelconque : une saison plus courte.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>First date of the range</source>
        <translation>Première date de l'intervalle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Last date of the range</source>
        <translation>Dernière date de l'intervalle</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>PARCELS: none of the parcels can be used (the log gives the reasons): choose parcels that lie on the images and have pixels without clouds.</source>
        <translation>PARCELS : aucune des parcelles n'est utilisable (le journal donne les raisons) : choisissez des parcelles situées sur les images et ayant des pixels sans nuages.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Profile of a class</source>
        <translation>Profil d'une classe</translation>
    </message>
    <message>
        <location filename="../../processing_provider/time_series.py"/>
        <source>attention %1</source>
        <translation>attention %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Train a parcel classifier</source>
        <translation>Entraîner un classifieur de parcelles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Trains a crop classifier on parcels of known crop.</source>
        <translation>Entraîne un classifieur de cultures sur des parcelles dont la culture est connue.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Trains a crop classifier on parcels of known crop, and writes a model file for 'Classify parcels'.

Random walks turn each parcel into segments of neighbouring pixels; the time series of a segment form a planar image, and a convolutional network is trained on these images (Chelali, Kurtz, Puissant and Vincent, ICPR 2020). A part of the parcels of each class, the validation parcels, is held back to score the model; the scores are those of these parcels.

With the defaults a small network is trained from scratch on the acquisition dates, in minutes on a laptop.</source>
        <translation>Entraîne un classifieur de cultures sur des parcelles de culture connue, et écrit un fichier de modèle pour 'Classer les parcelles'.

Des marches aléatoires transforment chaque parcelle en segments de pixels voisins ; les séries temporelles d'un segment forment une image planaire, et un réseau convolutif est entraîné sur ces images (Chelali, Kurtz, Puissant et Vincent, ICPR 2020). Une partie des parcelles de chaque classe, les parcelles de validation, est mise de côté pour évaluer le modèle ; les scores sont ceux de ces parcelles.

Avec les valeurs par défaut, un petit réseau est entraîné à partir de zéro sur les dates d'acquisition, en quelques minutes sur un ordinateur portable.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>From 0 to 1, of the parcels held out for validation.</source>
        <translation>De 0 à 1, sur les parcelles mises de côté pour la validation.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>What is trained: the pixels that are taken together, and the network. Random walks are the method of this plugin. The others are those that 'Compare methods by cross-validation' compares with it; see the user guide.</source>
        <translation>Ce qui est entraîné : les pixels pris ensemble, et le réseau. Les marches aléatoires sont la méthode de cette extension. Les autres sont celles que 'Comparer des méthodes par validation croisée' compare avec elle ; voir le guide de l'utilisateur.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>'Classify parcels' then names the group where the crop is unsure.</source>
        <translation>'Classer les parcelles' nomme alors le groupe là où la culture est incertaine.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Weight of a term that makes the network attend to the same dates in two segments of a parcel. 0: off.</source>
        <translation>Poids d'un terme qui amène le réseau à prêter attention aux mêmes dates dans deux segments d'une parcelle. 0 : désactivé.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Leaves out parcels whose label is more probably wrong than right, as linear discriminants and random forests of folds agree (seconds to a minute); none where classes are too hard to tell to know. The log and the report name them. The scores then are those of labels that look right.</source>
        <translation>Exclut les parcelles dont l'étiquette est plus probablement fausse que juste, d'après l'accord d'analyses discriminantes linéaires et de forêts aléatoires sur des plis (de quelques secondes à une minute) ; aucune là où les classes sont trop difficiles à distinguer pour le savoir. Le journal et le rapport les nomment. Les scores sont alors ceux des étiquettes qui semblent justes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>The model file for 'Classify parcels'.</source>
        <translation>Le fichier de modèle pour 'Classer les parcelles'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Training report</source>
        <translation>Rapport d'entraînement</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>A page with the scores, the confusion matrix, the training curves and examples of planar images.</source>
        <translation>Une page avec les scores, la matrice de confusion, les courbes d'entraînement et des exemples d'images planaires.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>A table with the losses and accuracies of each epoch.</source>
        <translation>Une table avec les pertes et les exactitudes de chaque époque.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Overall accuracy of the validation parcels</source>
        <translation>Exactitude globale des parcelles de validation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Macro F1 of the validation parcels</source>
        <translation>F1 macro des parcelles de validation</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Parcels used</source>
        <translation>Parcelles utilisées</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Number of parcels trained on or held out.</source>
        <translation>Nombre de parcelles qui ont servi à l'entraînement ou ont été mises de côté.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Number; the log tells why.</source>
        <translation>Nombre ; le journal indique pourquoi.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Leave wrong labels out</source>
        <translation>Exclure les étiquettes fausses</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>a twentieth of the segments, 16 to 64</source>
        <translation>un vingtième des segments, de 16 à 64</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Field with the crop of each parcel, text or number. Parcels without a crop are left out.</source>
        <translation>Champ avec la culture de chaque parcelle, texte ou nombre. Les parcelles sans culture sont exclues.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the methods of planar images. Compact is trained from scratch on the acquisition dates. The others are torchvision's; the papers use SqueezeNet with 224 steps.</source>
        <translation>Seulement pour les méthodes d'images planaires. Compact est entraîné à partir de zéro sur les dates d'acquisition. Les autres viennent de torchvision ; les articles utilisent SqueezeNet avec 224 pas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the method 'TempCNN': filters of its convolutions, 16 to 1024 in the papers.</source>
        <translation>Seulement pour la méthode 'TempCNN' : filtres de ses convolutions, de 16 à 1024 dans les articles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the methods of planar images: what the training starts from. Those of ImageNet are torchvision's, for the networks that are.</source>
        <translation>Seulement pour les méthodes d'images planaires : le point de départ de l'entraînement. Ceux d'ImageNet viennent de torchvision, pour les réseaux qui en viennent.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for initial weights from a file: a .safetensors file of the same network.</source>
        <translation>Seulement pour des poids initiaux à partir d'un fichier : un fichier .safetensors du même réseau.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Passes over all segments, or with the automatic number of segments parts of 60 to 180 batches. 0: as many as make 1200 steps of the optimiser, or up to 3600 for more than 2000 parcels or 10 classes.</source>
        <translation>Passages sur tous les segments ou, avec le nombre automatique de segments, parties de 60 à 180 lots. 0 : autant qu'il en faut pour 1200 pas de l'optimiseur, ou jusqu'à 3600 pour plus de 2000 parcelles ou 10 classes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Highest learning rate of Adam: it rises in the first tenth of the epochs and falls to zero. Lower for pretrained networks, such as 0.0001.</source>
        <translation>Taux d'apprentissage maximal d'Adam : il monte dans le premier dixième des époques et descend jusqu'à zéro. Plus bas pour les réseaux préentraînés, comme 0.0001.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Training stops after so many epochs without a better validation loss, and the epoch with the lowest one is kept. 0: all epochs, and the last is kept.</source>
        <translation>L'entraînement s'arrête après autant d'époques sans meilleure perte de validation, et l'époque ayant la plus basse est conservée. 0 : toutes les époques, et la dernière est conservée.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Part of each class that is held back to score the model and to calibrate its probabilities; then the network is trained again on all parcels.</source>
        <translation>Part de chaque classe mise de côté pour évaluer le modèle et calibrer ses probabilités ; ensuite le réseau est entraîné de nouveau sur toutes les parcelles.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Initial weights file</source>
        <translation>Fichier de poids initiaux</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Safetensors (*.safetensors)</source>
        <translation>Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_files.py"/>
        <source>the table is not complete</source>
        <translation>la table n'est pas complète</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>not judged</source>
        <translation>non jugée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>no visit</source>
        <translation>pas de visite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>AND %1 &lt; %2</source>
        <translation>AND %1 &lt; %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>not tested</source>
        <translation>non testée</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_writer.py"/>
        <source>geometry</source>
        <translation>geometry</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>On the Maipo and CAWA data, models that learnt from parcels chosen like this were more accurate than models that learnt from as many random ones (docs/benchmarks.md, Next visits)</source>
        <translation>Sur les données Maipo et CAWA, les modèles qui ont appris de parcelles choisies ainsi étaient plus exacts que ceux qui ont appris d'autant de parcelles aléatoires (docs/benchmarks.md, Next visits)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>± %1 % of the area (95 % interval)</source>
        <translation>± %1 % de la surface (intervalle à 95 %)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, small parcels</source>
        <translation>, petites parcelles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, large parcels</source>
        <translation>, grandes parcelles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, medium parcels</source>
        <translation>, parcelles moyennes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Expected SD (ha)</source>
        <translation>Écart-type attendu (ha)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 is %2: an interval needs 2 visits in each of the %3 predicted classes: choose at least %4.</source>
        <translation>%1 vaut %2 : un intervalle demande 2 visites dans chacune des %3 classes prédites : choisissez au moins %4.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 of %2 parcels of %3</source>
        <translation>%1 sur %2 parcelles de %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Accuracy, expected half width</source>
        <translation>Exactitude, demi-largeur attendue</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>What to expect</source>
        <translation>À quoi s'attendre</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Expected errors</source>
        <translation>Erreurs attendues</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 without a polygon left out.</source>
        <translation>%1 sans polygone {1|exclue|exclues}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 without a predicted class left out.</source>
        <translation>%1 sans classe prédite {1|exclue|exclues}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>The layer has neither pred_conf nor p_ fields: all parcels count as equally uncertain.</source>
        <translation>La couche n'a ni champ pred_conf ni champs p_ : toutes les parcelles comptent comme également incertaines.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>equal in all parcels</source>
        <translation>égales dans toutes les parcelles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>How the visited parcels were drawn. Unknown: with the probabilities of the field visit_prob if there is one, else the run is refused, since intervals do not hold for parcels that were not drawn at random.</source>
        <translation>Comment les parcelles visitées ont été tirées. Inconnu : avec les probabilités du champ visit_prob s'il y en a un, sinon l'exécution est refusée, car les intervalles ne valent pas pour des parcelles qui n'ont pas été tirées au hasard.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>visit_prob</source>
        <translation>visit_prob</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: no parcel with a class and an area was visited: fill the field with the class seen at each visit.</source>
        <translation>%1 : aucune parcelle ayant une classe et une surface n'a été visitée : remplissez le champ avec la classe vue à chaque visite.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 is 'unknown', and the layer has no field '%2': an interval holds only for parcels that were drawn at random, not for those of farmers' declarations, of a training or along a road. Choose 'simple_random' or 'stratified' if they were drawn so, else draw a sample with 'Choose next visits'.</source>
        <translation>%1 vaut 'unknown', et la couche n'a pas de champ '%2' : un intervalle ne vaut que pour des parcelles tirées au hasard, pas pour celles des déclarations d'agriculteurs, d'un entraînement ou le long d'une route. Choisissez 'simple_random' ou 'stratified' si elles ont été tirées ainsi, sinon tirez un échantillon avec 'Choisir les prochaines visites'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 is 'visit_prob', but the layer has no field '%2': choose how the parcels were drawn.</source>
        <translation>%1 vaut 'visit_prob', mais la couche n'a pas de champ '%2' : choisissez comment les parcelles ont été tirées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: %2 is %3 at a parcel: an inclusion probability is above 0 and at most 1.</source>
        <translation>%1 : %2 vaut %3 pour une parcelle : une probabilité d'inclusion est supérieure à 0 et au plus égale à 1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: %2 is empty at all parcels: they were chosen for learning, or by hand, and are no probability sample. Draw one with 'Choose next visits' for accuracy, or tell in SAMPLE how they were drawn.</source>
        <translation>%1 : %2 est vide pour toutes les parcelles : elles ont été choisies pour l'apprentissage, ou à la main, et ne sont pas un échantillon probabiliste. Tirez-en un avec 'Choisir les prochaines visites' pour l'exactitude, ou indiquez dans SAMPLE comment elles ont été tirées.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 with a class in %2 %3 not drawn and %4 not used.</source>
        <translation>%1 avec une classe dans %2 %3 {1|laissée|laissées} hors du tirage et %4 {1|inutilisée|inutilisées}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 of %2 drawn parcels have no class in %3: they are taken as missing at random in their stratum.</source>
        <translation>%1 des %2 parcelles tirées n'ont pas de classe dans %3 : elles sont considérées comme manquant au hasard dans leur strate.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 without a class or a stratum (%2 ha) left out: the areas are those of the others.</source>
        <translation>%1 sans classe ou sans strate (%2 ha) {1|exclue|exclues} : les surfaces sont celles des autres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>Strata with fewer than %1 visits were merged: %2 became %3.</source>
        <translation>Les strates de moins de %1 visites ont été fusionnées : %2 sont devenues %3.</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Model of the range</source>
        <translation>Modèle de l'intervalle</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Training report, range</source>
        <translation>Rapport d'entraînement, intervalle</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Training report, whole season</source>
        <translation>Rapport d'entraînement, saison entière</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Trains a classifier on the whole season, finds the range of dates on which its decisions rest, and trains another one on this range alone. Compare the accuracies of the two training reports: fewer images may do.</source>
        <translation>Entraîne un classifieur sur la saison entière, trouve l'intervalle de dates sur lequel reposent ses décisions, et en entraîne un autre sur ce seul intervalle. Comparez les exactitudes des deux rapports d'entraînement : moins d'images peuvent suffire.</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Maximum epochs (0: automatic)</source>
        <translation>Nombre maximal d'époques (0 : automatique)</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Labelled parcels</source>
        <translation>Parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Folder of the scene</source>
        <translation>Dossier de la scène</translation>
    </message>
    <message>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Creates a sample scene, trains a classifier on it, classifies its parcels and explains the decisions: everything that the plugin does, in one run.</source>
        <translation>Crée une scène d'exemple, entraîne un classifieur sur elle, classe ses parcelles et explique les décisions : tout ce que fait l'extension, en une seule exécution.</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Trains a classifier on the images and the labelled parcels of one year, and classifies the parcels of another year with it.</source>
        <translation>Entraîne un classifieur sur les images et les parcelles étiquetées d'une année, et classe avec lui les parcelles d'une autre année.</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Masks of these images</source>
        <translation>Masques de ces images</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Parcels of the other year</source>
        <translation>Parcelles de l'autre année</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Images of the other year</source>
        <translation>Images de l'autre année</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Images of the year of the labels</source>
        <translation>Images de l'année des étiquettes</translation>
    </message>
</context>
</TS>
