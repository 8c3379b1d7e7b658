<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>PlanarSits</name>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/job/origin.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>parcels</source>
        <translation>parcelas</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>reflectance</source>
        <translation>reflectancia</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>used</source>
        <translation>utilizado</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>'%1' (%2 of %3 parcels)</source>
        <translation>'%1' (%2 de %3 parcelas)</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>strata with fewer than %1 visited parcels have no interval: %2%3: visit more of their parcels</source>
        <translation>los estratos con menos de %1 parcelas visitadas no tienen intervalo: %2%3: visite más de sus parcelas</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>fewer than %1 parcels were visited: visit more</source>
        <translation>se visitaron menos de %1 parcelas: visite más</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>The raster cannot be written to '%1' (%2): choose a file in a folder that you may write to, on a disk with room.</source>
        <translation>No se puede escribir el ráster en '%1' (%2): elija un archivo en una carpeta con permiso de escritura, en un disco con espacio libre.</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>it cannot be read again</source>
        <translation>no se puede volver a leer</translation>
    </message>
    <message>
        <location filename="../../core/attention/geotiff.py"/>
        <source>the disk may be full</source>
        <translation>puede que el disco esté lleno</translation>
    </message>
    <message>
        <location filename="../../core/attention/pictures.py"/>
        <source>after the first %1</source>
        <translation>después de los primeros %1</translation>
    </message>
    <message>
        <location filename="../../core/attention/pictures.py"/>
        <source>PARCELS: no parcel can be shown (%1): choose parcels that lie on the images and have pixels without clouds.</source>
        <translation>PARCELS: no se puede mostrar ninguna parcela (%1): elija parcelas que estén dentro de las imágenes y tengan píxeles sin nubes.</translation>
    </message>
    <message>
        <location filename="../../core/attention/rasters.py"/>
        <source>PARCELS: no parcel can be used (%1): there is no attention to write. Check that the images cover the parcels.</source>
        <translation>PARCELS: no se puede usar ninguna parcela (%1): no hay atención que escribir. Compruebe que las imágenes cubren las parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the walk</source>
        <translation>a lo largo del paseo</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the curve</source>
        <translation>a lo largo de la curva</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the segment</source>
        <translation>a lo largo del segmento</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the patch</source>
        <translation>a lo largo de la ventana</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>along the parcel</source>
        <translation>a lo largo de la parcela</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>Resolution in time %1 days (%2 rows); each value draws on %3 days.</source>
        <translation>Resolución temporal: %1 días (%2 filas); cada valor se basa en %3 días.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>%1 Resolution %2 %3 pixels (%4); each value draws on %5 pixels.</source>
        <translation>%1 Resolución %2: %3 píxeles (%4); cada valor se basa en %5 píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>%1 Each value draws on one pixel.</source>
        <translation>%1 Cada valor se basa en un píxel.</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>map of %1 columns</source>
        <translation>mapa de %1 columnas</translation>
    </message>
    <message>
        <location filename="../../core/attention/resolution.py"/>
        <source>map of %1 x %2 positions</source>
        <translation>mapa de %1 x %2 posiciones</translation>
    </message>
    <message>
        <location filename="../../core/attention/segments.py"/>
        <source>The attention of the network is not finite: the weights of the model are damaged, or its training diverged. Train again.</source>
        <translation>La atención de la red no es finita: los pesos del modelo están dañados o su entrenamiento divergió. Vuelva a entrenar.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>%1 of %2 parcels were finished in the run before.</source>
        <translation>%1 de %2 parcelas se terminaron en la ejecución anterior.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>%1 parcel(s) not computed (%2%3): %4</source>
        <translation>%1 {1|parcela|parcelas} sin calcular (%2%3): %4</translation>
    </message>
    <message>
        <location filename="../../core/cluster/classification.py"/>
        <source>MODEL: '%1' cannot be read (%2).</source>
        <translation>MODEL: no se puede leer '%1' (%2).</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Cluster: %1 workers with %2 threads so far</source>
        <translation>Clúster: %1 procesos de trabajo con %2 hilos hasta ahora</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Cluster: %1 worker processes on this machine</source>
        <translation>Clúster: %1 procesos de trabajo en esta máquina</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>%1; dashboard: %2.</source>
        <translation>%1; panel de control: %2.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>%1; no dashboard, since the Python package bokeh is not installed on the scheduler.</source>
        <translation>%1; sin panel de control, pues el paquete de Python bokeh no está instalado en el planificador.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the scheduler is not like this machine: distributed is %1 here and %2 there. Install the same version on both, and on the workers.</source>
        <translation>CLUSTER: el planificador no es como esta máquina: distributed es %1 aquí y %2 allí. Instale la misma versión en ambos y en los procesos de trabajo.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>the cluster is not connected</source>
        <translation>el clúster no está conectado</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the connection to the scheduler is lost. Finished tasks are kept: %1run again with RESUME.</source>
        <translation>CLUSTER: se perdió la conexión con el planificador. Las tareas terminadas se conservan: %1ejecute de nuevo con RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>The cluster has no worker just now: waiting for one.</source>
        <translation>El clúster no tiene ningún proceso de trabajo en este momento: se espera a que haya uno.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>Python is %1 here and %2 there</source>
        <translation>Python es %1 aquí y %2 allí</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>CLUSTER: the scheduler %1 cannot be reached (%2): check that it runs, and for tls:// the certificates in the configuration of Dask.</source>
        <translation>CLUSTER: no se puede contactar con el planificador %1 (%2): compruebe que está en ejecución y, para tls://, los certificados en la configuración de Dask.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/client.py"/>
        <source>start it again, and</source>
        <translation>inícielo de nuevo y</translation>
    </message>
    <message>
        <location filename="../../core/cluster/dispatch.py"/>
        <source>it lacks Planar SITS (%1): install planar-sits-core there</source>
        <translation>le falta Planar SITS (%1): instale planar-sits-core allí</translation>
    </message>
    <message>
        <location filename="../../core/cluster/fold_runner.py"/>
        <source>Each fold is trained with %1 threads, as it would be here, so that the results are the same.</source>
        <translation>Cada partición se entrena con %1 hilos, como se haría aquí, para que los resultados sean los mismos.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/fold_runner.py"/>
        <source>Finished folds are kept: run again with RESUME to go on from there.</source>
        <translation>Las particiones terminadas se conservan: ejecute de nuevo con RESUME para continuar desde ahí.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>without a message</source>
        <translation>sin mensaje</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>The Python package cryptography is not installed: other users of this machine could connect to the cluster while it runs.</source>
        <translation>El paquete de Python cryptography no está instalado: otros usuarios de esta máquina podrían conectarse al clúster mientras se ejecuta.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>A worker has ended: another one is started in its place.</source>
        <translation>Un proceso de trabajo ha terminado: se inicia otro en su lugar.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>CLUSTER: the scheduler on this machine does not start (%1): leave CLUSTER empty, or see 'Check environment'.</source>
        <translation>CLUSTER: el planificador de esta máquina no se inicia (%1): deje CLUSTER vacío o consulte 'Comprobar el entorno'.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/local.py"/>
        <source>CLUSTER: the workers on this machine end again and again (%1): free memory, or take fewer workers.</source>
        <translation>CLUSTER: los procesos de trabajo de esta máquina terminan una y otra vez (%1): libere memoria o use menos procesos de trabajo.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/packing.py"/>
        <source>A task or result of the cluster is damaged: run again.</source>
        <translation>Una tarea o un resultado del clúster está dañado: ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/place.py"/>
        <source>CLUSTER: '%1' is no cluster: write local:4 for four worker processes on this machine (at most %2), or the address of a scheduler of Dask, such as tcp://10.0.0.1:8786 or tls://scheduler.example:8786.</source>
        <translation>CLUSTER: '%1' no es un clúster: escriba local:4 para cuatro procesos de trabajo en esta máquina (como máximo %2), o la dirección de un planificador de Dask, como tcp://10.0.0.1:8786 o tls://scheduler.example:8786.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>workers ended while they computed it, as when memory is full</source>
        <translation>los procesos de trabajo terminaron mientras la calculaban, como cuando la memoria está llena</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>CLUSTER: the result of a task is lost again and again. Finished tasks are kept: see the logs of the workers, and run again with RESUME.</source>
        <translation>CLUSTER: el resultado de una tarea se pierde una y otra vez. Las tareas terminadas se conservan: consulte los registros de los procesos de trabajo y ejecute de nuevo con RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/sending.py"/>
        <source>CLUSTER: the worker %1 cannot do the work: %2 Finished tasks are kept: run again with RESUME.</source>
        <translation>CLUSTER: el proceso de trabajo %1 no puede hacer el trabajo: %2 Las tareas terminadas se conservan: ejecute de nuevo con RESUME.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/store.py"/>
        <source>The folder of finished tasks, '%1', cannot be written (%2): free its disk or change its permissions.</source>
        <translation>No se puede escribir en la carpeta de las tareas terminadas, '%1' (%2): libere espacio en su disco o cambie sus permisos.</translation>
    </message>
    <message>
        <location filename="../../core/cluster/versions.py"/>
        <source>%1 is %2 here and %3 there</source>
        <translation>%1 es %2 aquí y %3 allí</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker.py"/>
        <source>this process</source>
        <translation>este proceso</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker.py"/>
        <source>the %1 that it received is not the one that was sent</source>
        <translation>el %1 que recibió no es el que se envió</translation>
    </message>
    <message>
        <location filename="../../core/cluster/worker_errors.py"/>
        <source>CLUSTER: the worker %1 is not like this machine: %2. Install the same versions, since the results could differ.</source>
        <translation>CLUSTER: el proceso de trabajo %1 no es como esta máquina: %2. Instale las mismas versiones, pues los resultados podrían diferir.</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>installed but cannot be imported</source>
        <translation>instalado, pero no se puede importar</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>On Windows PyTorch needs the newest Microsoft Visual C++ Redistributable (x64): install it first. If PyTorch 2.9 or newer still cannot be imported into QGIS, install an older pair, 'torch&lt;2.9' and 'torchvision&lt;0.24'.</source>
        <translation>En Windows, PyTorch necesita la versión más reciente de Microsoft Visual C++ Redistributable (x64): instálela primero. Si PyTorch 2.9 o posterior sigue sin poder importarse en QGIS, instale un par anterior, 'torch&lt;2.9' y 'torchvision&lt;0.24'.</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>not installed: needed for %1 alone, installed by `%2`</source>
        <translation>no instalado: solo es necesario para %1, se instala con `%2`</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>missing: needed for %1</source>
        <translation>falta: es necesario para %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Python prefix</source>
        <translation>Prefijo de Python</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Executable</source>
        <translation>Ejecutable</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>CPU cores usable</source>
        <translation>Núcleos de CPU utilizables</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cpu</source>
        <translation>Dispositivo cpu</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>threads at start: %1</source>
        <translation>hilos al inicio: %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>for CUDA %1</source>
        <translation>para CUDA %1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>without CUDA</source>
        <translation>sin CUDA</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device mps</source>
        <translation>Dispositivo mps</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>version unknown</source>
        <translation>versión desconocida</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <location filename="../../core/products/bands.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cuda:%1</source>
        <translation>Dispositivo cuda:%1</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>Device cuda</source>
        <translation>Dispositivo cuda</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>none found (torch is built %1)</source>
        <translation>no se encontró ninguno (torch está compilado %1)</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <location filename="../../core/environment.py"/>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled on request: no output was written.</source>
        <translation>Cancelado a petición: no se ha escrito ninguna salida.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>%1: %2 of %3 parcels correct (%4).</source>
        <translation>%1: %2 de %3 parcelas correctas (%4).</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>kept from before</source>
        <translation>conservado de antes</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>are kept: run again with RESUME to go on from there</source>
        <translation>se conservan: ejecute de nuevo con RESUME para continuar desde ahí</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>are lost</source>
        <translation>se pierden</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>Cancelled on request: no output was written. %1 of %2 folds are finished and %3.</source>
        <translation>Cancelado a petición: no se ha escrito ninguna salida. %1 de %2 particiones están terminadas y %3.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cross_validation.py"/>
        <source>RESUME: no fold of these data and settings was kept; all were computed.</source>
        <translation>RESUME: no se había conservado ninguna partición de estos datos y ajustes; se calcularon todas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: '%2' is neither a number of dates, such as 6, nor dates written YYYY-MM-DD with commas between them.</source>
        <translation>%1: '%2' no es ni un número de fechas, como 6, ni fechas escritas YYYY-MM-DD separadas por comas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is given twice: give it once.</source>
        <translation>%1: %2 se da dos veces: indíquela una sola vez.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: only the full season is left, since all dates given are at its end: give an earlier date.</source>
        <translation>%1: solo queda la temporada completa, pues todas las fechas dadas están a su final: indique una fecha anterior.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1 is %2: give 2 or more, since the last one is the full season.</source>
        <translation>%1 es %2: indique 2 o más, pues la última es la temporada completa.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1 is %2, but the season has %3 dates, of which the first cut-off needs two: give %4 or less.</source>
        <translation>%1 es %2, pero la temporada tiene %3 fechas, de las que el primer corte necesita dos: indique %4 o menos.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is outside the season, %3 to %4: give dates in it.</source>
        <translation>%1: %2 está fuera de la temporada, de %3 a %4: indique fechas dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: %2 is before the second acquisition, %3, but a time series needs two: give later dates.</source>
        <translation>%1: %2 es anterior a la segunda adquisición, %3, pero una serie temporal necesita dos: indique fechas posteriores.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/cutoffs.py"/>
        <source>%1: there is no acquisition from %2 to %3, so that both give the same models: leave one of them out.</source>
        <translation>%1: no hay ninguna adquisición de %2 a %3, de modo que ambas dan los mismos modelos: omita una de ellas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>class not in the model</source>
        <translation>la clase no está en el modelo</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>Another class is more probable for %1 of %2 labels; about %3 are expected to be wrong</source>
        <translation>Otra clase es más probable para %1 de %2 etiquetas; se espera que unas %3 sean erróneas</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>No declaration can be judged: %1. The model knows %2: check CLASS_FIELD and PARCELS, or choose another MODEL.</source>
        <translation>No se puede juzgar ninguna declaración: %1. El modelo conoce %2: compruebe CLASS_FIELD y PARCELS, o elija otro MODEL.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>Classes with fewer parcels than the %1 folds: %2. So few teach little about their class: their declarations may look wrong without being so.</source>
        <translation>Clases con menos parcelas que las %1 particiones: %2. Tan pocas enseñan poco sobre su clase: sus declaraciones pueden parecer erróneas sin serlo.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>, too few to tell them from parcels that are hard to classify: all are kept.</source>
        <translation>, demasiado pocas para distinguirlas de las parcelas difíciles de clasificar: se conservan todas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>No declaration can be judged: no parcel has a pixel with a valid observation. Check that the images cover PARCELS.</source>
        <translation>No se puede juzgar ninguna declaración: ninguna parcela tiene un píxel con una observación válida. Compruebe que las imágenes cubren PARCELS.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/declarations.py"/>
        <source>CLEAN_LABELS is on, but fewer than two classes have %1 usable parcels, so that no label can be judged: leave it off, or give more parcels.</source>
        <translation>CLEAN_LABELS está activado, pero menos de dos clases tienen %1 parcelas utilizables, de modo que no se puede juzgar ninguna etiqueta: déjelo desactivado o proporcione más parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>there is no date at which the season could be cut off.</source>
        <translation>no hay ninguna fecha en la que se pueda cortar la temporada.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/early_season.py"/>
        <source>Season up to %1 (%2 of %3 dates): %4</source>
        <translation>Temporada hasta %1 (%2 de %3 fechas): %4</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_split.py"/>
        <source>fewer than two classes are left to learn from when this fold is held out: use fewer FOLDS, smaller blocks or groups, or GROUPING 'parcel'.</source>
        <translation>quedan menos de dos clases de las que aprender cuando se reserva esta partición: use menos FOLDS, bloques o grupos más pequeños, o GROUPING 'parcel'.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>%1 of %2 parcels have no value in GROUP_FIELD. Each counts as a group of its own, so their neighbours may be on both sides of a fold and the scores too high.</source>
        <translation>%1 de %2 parcelas no tienen valor en GROUP_FIELD. Cada una cuenta como un grupo propio, de modo que sus vecinas pueden estar a ambos lados de una partición y las puntuaciones ser demasiado altas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>%1 of %2 parcels are duplicates of another polygon. They share its fold, but each counts, so that intervals and p values are too small. If PARCELS are the predictions of another run, take those of one method and one repeat.</source>
        <translation>%1 de %2 parcelas son duplicados de otro polígono. Comparten su partición, pero cada una cuenta, de modo que los intervalos y los valores p son demasiado pequeños. Si PARCELS son las predicciones de otra ejecución, tome las de un solo método y una sola repetición.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>'%1' (%2 parcels, in %3 of %4 folds)</source>
        <translation>'%1' (%2 parcelas, en %3 de %4 particiones)</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>Not every fold tests every class: %1. Their scores are means over the folds that do.</source>
        <translation>No todas las particiones prueban todas las clases: %1. Sus puntuaciones son medias de las particiones que sí lo hacen.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>Fold %1 tests class '%2', but leaves fewer than 2 of its parcels to learn from: those in the fold will all be classified wrongly. Choose other groups, or leave the class out.</source>
        <translation>La partición %1 prueba la clase '%2', pero deja menos de 2 de sus parcelas para aprender: las que están en la partición se clasificarán todas mal. Elija otros grupos u omita la clase.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>The folds are uneven: %1 to %2 parcels. Means over folds count a small fold as much as a large one%3</source>
        <translation>Las particiones son desiguales: de %1 a %2 parcelas. Las medias de las particiones dan a una partición pequeña el mismo peso que a una grande%3</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>GROUPING makes as many groups as FOLDS: each group is a fold, in every repeat.</source>
        <translation>GROUPING forma tantos grupos como FOLDS: cada grupo es una partición, en cada repetición.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/fold_warnings.py"/>
        <source>; more and smaller groups make them even.</source>
        <translation>; con más grupos y más pequeños serían iguales.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1: choose 2 or more.</source>
        <translation>FOLDS es %1: elija 2 o más.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but only %2 parcels can be used: choose fewer folds or add parcels.</source>
        <translation>FOLDS es %1, pero solo se pueden usar %2 parcelas: elija menos particiones o añada parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but GROUPING makes %2 group(s) of parcels: choose fewer folds, a GROUP_FIELD with more values or a smaller BLOCK_SIZE.</source>
        <translation>FOLDS es %1, pero GROUPING forma %2 {2|grupo|grupos} de parcelas: elija menos particiones, un GROUP_FIELD con más valores o un BLOCK_SIZE más pequeño.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but no class has as many parcels: choose at most %2 folds.</source>
        <translation>FOLDS es %1, pero ninguna clase tiene tantas parcelas: elija como máximo %2 particiones.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/folds.py"/>
        <source>FOLDS is %1, but no class has two parcels: folds need more parcels.</source>
        <translation>FOLDS es %1, pero ninguna clase tiene dos parcelas: las particiones necesitan más parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/group_validation.py"/>
        <source>no group of parcels can be set aside for validation, since each holds all training parcels of some class: choose more FOLDS, a GROUP_FIELD with more values, a smaller BLOCK_SIZE or GROUPING 'parcel'.</source>
        <translation>no se puede reservar ningún grupo de parcelas para la validación, pues cada uno contiene todas las parcelas de entrenamiento de alguna clase: elija más FOLDS, un GROUP_FIELD con más valores, un BLOCK_SIZE más pequeño o GROUPING 'parcel'.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/groups.py"/>
        <source>BLOCK_SIZE is %1: GROUPING 'block' needs the side of a block in map units, above 0.</source>
        <translation>BLOCK_SIZE es %1: GROUPING 'block' necesita el lado de un bloque en unidades del mapa, mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/plan.py"/>
        <source>%1, repeat %2, fold %3</source>
        <translation>%1, repetición %2, partición %3</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>%1: Windows replaces no file that is open; if it is a layer of the project, remove the layer</source>
        <translation>%1: Windows no sustituye un archivo que está abierto; si es una capa del proyecto, elimine la capa</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>'%1' is a folder there</source>
        <translation>'%1' es allí una carpeta</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>Planar SITS needs the Python package%1 %2, which</source>
        <translation>Planar SITS necesita paquete%1 de Python: %2, que</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>%1 the Python of QGIS (%2) does not find: close QGIS, open %3, run `%4` and start QGIS again.</source>
        <translation>%1 el Python de QGIS (%2) no encuentra: cierre QGIS, abra %3, ejecute `%4` e inicie QGIS de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a terminal window</source>
        <translation>una ventana de terminal</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>%1 this Python (%2) does not find: run `%3`.</source>
        <translation>%1 este Python (%2) no encuentra: ejecute `%3`.</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>the OSGeo4W Shell (Start menu)</source>
        <translation>la OSGeo4W Shell (menú Inicio)</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a terminal with conda</source>
        <translation>un terminal con conda</translation>
    </message>
    <message>
        <location filename="../../core/installation.py"/>
        <source>a command prompt</source>
        <translation>un símbolo del sistema</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: the layer '%2' has no field '%3'.</source>
        <translation>%1: la capa '%2' no tiene ningún campo '%3'.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: the layer '%1' holds no polygons: choose another layer.</source>
        <translation>PARCELS: la capa '%1' no contiene polígonos: elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>'%1' does not exist</source>
        <translation>'%1' no existe</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not a number from %3 to %4.</source>
        <translation>%1: '%2' no es un número de %3 a %4.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not a .safetensors file. Only .safetensors files are loaded, since others can run code.</source>
        <translation>%1: '%2' no es un archivo .safetensors. Solo se cargan archivos .safetensors, pues otros pueden ejecutar código.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>MODEL: '%1' must end in .safetensors.</source>
        <translation>MODEL: '%1' debe terminar en .safetensors.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>WEIGHTS is 'file', but WEIGHTS_FILE is empty: choose a file.</source>
        <translation>WEIGHTS es 'file', pero WEIGHTS_FILE está vacío: elija un archivo.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>GROUPING is 'field', but GROUP_FIELD is empty: choose a field.</source>
        <translation>GROUPING es 'field', pero GROUP_FIELD está vacío: elija un campo.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>GROUPING is 'block', but BLOCK_SIZE is 0: set it.</source>
        <translation>GROUPING es 'block', pero BLOCK_SIZE es 0: indíquelo.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>METHODS: choose at least one of %1.</source>
        <translation>METHODS: elija al menos uno de %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>'%1' is a file, not a folder</source>
        <translation>'%1' es un archivo, no una carpeta</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' cannot be written (%3): choose another %4.</source>
        <translation>%1: no se puede escribir '%2' (%3): elija otro valor (%4).</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>%1: '%2' is not one of %3.</source>
        <translation>%1: '%2' no es uno de %3.</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>the folder '%1' is write-protected</source>
        <translation>la carpeta '%1' está protegida contra escritura</translation>
    </message>
    <message>
        <location filename="../../core/job/checks.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../core/job/classification.py"/>
        <source>%1 of the parcels, recognised by their outlines, were used to train the model: its answers for them are no measure of its accuracy.</source>
        <translation>%1 de las parcelas, reconocidas por sus contornos, se usaron para entrenar el modelo: sus respuestas para ellas no miden su exactitud.</translation>
    </message>
    <message>
        <location filename="../../core/job/classification.py"/>
        <source>pred_set, pred_nset and pred_novel are empty: the model was trained by an earlier version of Planar SITS and has no calibration parcels. Train it again for them.</source>
        <translation>pred_set, pred_nset y pred_novel están vacíos: el modelo se entrenó con una versión anterior de Planar SITS y no tiene parcelas de calibración. Vuelva a entrenarlo para obtenerlos.</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>CLUSTER: %1 Or leave CLUSTER empty.</source>
        <translation>CLUSTER: %1 O deje CLUSTER vacío.</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>the cluster of the job has not started</source>
        <translation>el clúster del trabajo no se ha iniciado</translation>
    </message>
    <message>
        <location filename="../../core/job/cluster.py"/>
        <source>%1 and %2 are both given, but attention is computed in this process alone: leave one of them empty.</source>
        <translation>Se dan tanto %1 como %2, pero la atención se calcula solo en este proceso: deje uno de ellos vacío.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Each parcel by itself; the same polygon twice stays together.</source>
        <translation>Cada parcela por sí sola; el mismo polígono dos veces permanece junto.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Parcels with the same value of '%1'.</source>
        <translation>Parcelas con el mismo valor de '%1'.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>Parcels whose box has its middle in one square of %1 %2.</source>
        <translation>Parcelas cuyo rectángulo envolvente tiene su centro en un mismo cuadrado de %1 %2.</translation>
    </message>
    <message>
        <location filename="../../core/job/comparison.py"/>
        <source>map units</source>
        <translation>unidades del mapa</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>%1 is %2, but has no effect %3%4: leave it %5, or %6.</source>
        <translation>%1 es %2, pero no tiene efecto %3%4: déjelo %5, o %6.</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>with %1 %2</source>
        <translation>con %1 %2</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>with %1 rasters in %2</source>
        <translation>con %1 rásteres en %2</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <location filename="../../core/job/series.py"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../../core/job/effects.py"/>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Second class</source>
        <translation>Segunda clase</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Margin to the second class</source>
        <translation>Margen hasta la segunda clase</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Entropy (nats)</source>
        <translation>Entropía (nats)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Pixels used</source>
        <translation>Píxeles usados</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Segments used</source>
        <translation>Segmentos usados</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Possible classes</source>
        <translation>Clases posibles</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Number of possible classes</source>
        <translation>Número de clases posibles</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Novelty (p-value)</source>
        <translation>Novedad (valor p)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Predicted crop or group</source>
        <translation>Cultivo o grupo predicho</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/declarations.py"/>
        <source>Declared class</source>
        <translation>Clase declarada</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of the declared class</source>
        <translation>Probabilidad de la clase declarada</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of a wrong declaration</source>
        <translation>Probabilidad de una declaración errónea</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Rank of suspicion</source>
        <translation>Rango de sospecha</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Status of the declaration</source>
        <translation>Estado de la declaración</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Rank of the visit</source>
        <translation>Rango de la visita</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Reason of the visit</source>
        <translation>Motivo de la visita</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of being chosen</source>
        <translation>Probabilidad de ser elegida</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Training accuracy</source>
        <translation>Exactitud de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
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
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Fold</source>
        <translation>Partición</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
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
        <translation>Parcelas por segundo</translation>
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
        <translation>Parcelas</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Error de calibración (ECE)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Parameters of the network</source>
        <translation>Parámetros de la red</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Overall accuracy of groups</source>
        <translation>Exactitud global de los grupos</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Errors within a group</source>
        <translation>Errores dentro de un grupo</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Class by the label</source>
        <translation>Clase según la etiqueta</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Right (1) or wrong (0)</source>
        <translation>Correcta (1) o errónea (0)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Last day of the images</source>
        <translation>Último día de las imágenes</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
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
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost</source>
        <translation>Exactitud perdida</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, lower limit</source>
        <translation>Exactitud perdida, límite inferior</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, upper limit</source>
        <translation>Exactitud perdida, límite superior</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Accuracy lost, SD</source>
        <translation>Exactitud perdida, desv. est.</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Earliest date of the class</source>
        <translation>Fecha más temprana de la clase</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Hectares</source>
        <translation>Hectáreas</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, lower limit</source>
        <translation>Hectáreas, límite inferior</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, upper limit</source>
        <translation>Hectáreas, límite superior</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Standard error (ha)</source>
        <translation>Error estándar (ha)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares of the map</source>
        <translation>Hectáreas del mapa</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Parcels visited</source>
        <translation>Parcelas visitadas</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares, with predictions</source>
        <translation>Hectáreas, con predicciones</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares with predictions, lower limit</source>
        <translation>Hectáreas con predicciones, límite inferior</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Hectares with predictions, upper limit</source>
        <translation>Hectáreas con predicciones, límite superior</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Standard error with predictions (ha)</source>
        <translation>Error estándar con predicciones (ha)</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>User's accuracy</source>
        <translation>Exactitud del usuario</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/comparison/classes.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Producer's accuracy</source>
        <translation>Exactitud del productor</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Above the threshold</source>
        <translation>Por encima del umbral</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Parcel</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Margin of the segment</source>
        <translation>Margen del segmento</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Processing baseline</source>
        <translation>Línea base de procesamiento</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Orbits</source>
        <translation>Órbitas</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <location filename="../../core/report/series.py"/>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Share of valid pixels</source>
        <translation>Proporción de píxeles válidos</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Share of clouds</source>
        <translation>Proporción de nubes</translation>
    </message>
    <message>
        <location filename="../../core/job/field_titles.py"/>
        <source>Probability of %1</source>
        <translation>Probabilidad de %1</translation>
    </message>
    <message>
        <location filename="../../core/job/inputs.py"/>
        <source>Device: %1.</source>
        <translation>Dispositivo: %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/inputs.py"/>
        <source>%1 parcel(s) left out, %2: %3.</source>
        <translation>%1 {1|parcela excluida|parcelas excluidas}, %2: %3.</translation>
    </message>
    <message>
        <location filename="../../core/job/model_info.py"/>
        <source>%1, %2 steps to %3</source>
        <translation>%1, %2 pasos hasta %3</translation>
    </message>
    <message>
        <location filename="../../core/job/named_files.py"/>
        <source>%1: '%2' is the file of %3 too and would be lost: choose another file.</source>
        <translation>%1: '%2' es también el archivo de %3 y se perdería: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>%1 files, %2 to %3</source>
        <translation>%1 archivos, de %2 a %3</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Options that differ from their defaults</source>
        <translation>Opciones que difieren de sus valores por defecto</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/sample_layers.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4</source>
        <translation>%1 adquisiciones en %2 fechas, de %3 a %4</translation>
    </message>
    <message>
        <location filename="../../core/job/origin.py"/>
        <source>Planar SITS %1</source>
        <translation>Planar SITS %1</translation>
    </message>
    <message>
        <location filename="../../core/job/raster_files.py"/>
        <source>%1: no raster is in the folder: choose another one.</source>
        <translation>%1: no hay ningún ráster en la carpeta: elija otra.</translation>
    </message>
    <message>
        <location filename="../../core/job/raster_files.py"/>
        <source>%1: no raster is given, but only files that lie beside rasters, such as '%2': choose the rasters.</source>
        <translation>%1: no se da ningún ráster, sino solo archivos que acompañan a los rásteres, como '%2': elija los rásteres.</translation>
    </message>
    <message>
        <location filename="../../core/job/result_columns.py"/>
        <source>The input already has fields of these names, which are kept: %1.</source>
        <translation>La entrada ya tiene campos con estos nombres, que se conservan: %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose network is fixed</source>
        <translation>cuya red es fija</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>fitted without epochs</source>
        <translation>ajustado sin épocas</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose segments are single pixels or statistics</source>
        <translation>cuyos segmentos son píxeles individuales o estadísticas</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>without planar images</source>
        <translation>sin imágenes planares</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose network starts from scratch</source>
        <translation>cuya red parte de cero</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>another network than TempCNN</source>
        <translation>otra red distinta de TempCNN</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>any but %1</source>
        <translation>cualquiera menos %1</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set METHOD to '%1'</source>
        <translation>ponga METHOD en '%1'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose sampler is fixed</source>
        <translation>cuyo muestreador es fijo</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set WEIGHTS to 'file'</source>
        <translation>ponga WEIGHTS en 'file'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>choose a model of random walks, random pixels, PSE and L-TAE, patches, or a committee</source>
        <translation>elija un modelo de paseos aleatorios, píxeles aleatorios, PSE y L-TAE, ventanas o un comité</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>whose number of segments is fixed</source>
        <translation>cuyo número de segmentos es fijo</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give a file for ATTENTION or SEMANTIC</source>
        <translation>indique un archivo en ATTENTION o SEMANTIC</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give a cluster in CLUSTER</source>
        <translation>indique un clúster en CLUSTER</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set GROUPING to '%1'</source>
        <translation>ponga GROUPING en '%1'</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give one stacked raster</source>
        <translation>proporcione un solo ráster apilado</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>each of one acquisition</source>
        <translation>cada uno de una adquisición</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>give the masks</source>
        <translation>proporcione las máscaras</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>set METHOD to</source>
        <translation>ponga METHOD en</translation>
    </message>
    <message>
        <location filename="../../core/job/rules.py"/>
        <source>add to METHODS</source>
        <translation>añada a METHODS</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4; season %5 to %6; bands: %7.</source>
        <translation>%1 adquisiciones en %2 fechas, de %3 a %4; temporada de %5 a %6; bandas: %7.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>MASKS are given, but MASK_INVALID is empty, so that nothing would be masked: give the mask values to ignore, such as 1, or leave MASKS empty.</source>
        <translation>Se dan MASKS, pero MASK_INVALID está vacío, de modo que no se enmascararía nada: indique los valores de máscara que deben ignorarse, como 1, o deje MASKS vacío.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>SERIES: no raster is given: give the images of the series, or a series file in SERIES_FILE.</source>
        <translation>SERIES: no se da ningún ráster: proporcione las imágenes de la serie, o un archivo de serie en SERIES_FILE.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>STACK_ORDER is '%1', but has no effect on a series of one band: leave it at '%2'.</source>
        <translation>STACK_ORDER es '%1', pero no tiene efecto en una serie de una sola banda: déjelo en '%2'.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>The images lie in %1 zones (%2): each parcel is read in the one whose tiles cover most of it, or which holds most of its area.</source>
        <translation>Las imágenes están en %1 zonas (%2): cada parcela se lee en aquella cuyas teselas cubren la mayor parte de ella o, si no, en la que contiene la mayor parte de su superficie.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>Mask values that are ignored: %1.</source>
        <translation>Valores de máscara que se ignoran: %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 and %2 are both given, but the file has images, dates, bands and masks: leave %3 %4, or leave SERIES_FILE empty.</source>
        <translation>Se dan tanto %1 como %2, pero el archivo contiene imágenes, fechas, bandas y máscaras: deje %3 %4 o deje SERIES_FILE vacío.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>SERIES_FILE: its raster '%1' cannot be opened, since it or an image of its product is missing or damaged: build the series again.</source>
        <translation>SERIES_FILE: no se puede abrir su ráster '%1', pues falta o está dañado, o lo está una imagen de su producto: construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>%1 with %2 dates</source>
        <translation>%1 con %2 fechas</translation>
    </message>
    <message>
        <location filename="../../core/job/series.py"/>
        <source>at its default</source>
        <translation>en su valor por defecto</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>%1Validation parcels: overall accuracy %2, macro F1 %3, kappa %4.</source>
        <translation>%1Parcelas de validación: exactitud global %2, F1 macro %3, kappa %4.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Baseline (LDA on the same parcels): overall accuracy %1.</source>
        <translation>Referencia (LDA con las mismas parcelas): exactitud global %1.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Groups of crops: %1 of the validation parcels correct.</source>
        <translation>Grupos de cultivos: %1 de las parcelas de validación correctas.</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>%1 label(s) were judged wrong and left out. %2</source>
        <translation>%1 {1|etiqueta se juzgó errónea y se excluyó|etiquetas se juzgaron erróneas y se excluyeron}. %2</translation>
    </message>
    <message>
        <location filename="../../core/job/training.py"/>
        <source>Best epoch %1.</source>
        <translation>Mejor época: %1.</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>Budget: %1 optimiser steps of %2 segments, in %3 epochs of %4 segments (%5)%6.</source>
        <translation>Presupuesto: %1 pasos del optimizador de %2 segmentos, en %3 épocas de %4 segmentos (%5)%6.</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>each parcel gives equally many</source>
        <translation>cada parcela aporta la misma cantidad</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>all of each parcel</source>
        <translation>todos los de cada parcela</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>, with a jitter of %1</source>
        <translation>, con una perturbación de %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/budget.py"/>
        <source>, with a jitter like the differences within classes</source>
        <translation>, con una perturbación como las diferencias dentro de las clases</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>The validation parcels do not show that at most %1 of the answers in pred_group are wrong, not even with groups alone, which are given to all parcels: this takes %2 validation parcels or more, with hardly any in a wrong group.</source>
        <translation>Las parcelas de validación no demuestran que como máximo %1 de las respuestas en pred_group sean erróneas, ni siquiera solo con grupos, que se dan a todas las parcelas: hacen falta %2 parcelas de validación o más, con casi ninguna en un grupo erróneo.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: no parcel of the class %1 has a group: give each class a group, its own name if it has no other.</source>
        <translation>HIERARCHY_FIELD: ninguna parcela de la clase %1 tiene grupo: dé un grupo a cada clase, o su propio nombre si no tiene otro.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: all classes are in the group '%1', so that the group says nothing: choose a field with two groups or more, or leave it empty.</source>
        <translation>HIERARCHY_FIELD: todas las clases están en el grupo '%1', de modo que el grupo no dice nada: elija un campo con dos grupos o más, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: each class is in a group of its own, so that the group says no more than the class: choose a field that joins classes, or leave it empty.</source>
        <translation>HIERARCHY_FIELD: cada clase está en un grupo propio, de modo que el grupo no dice más que la clase: elija un campo que reúna clases, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: the class '%1' has several groups, %2: give all parcels of a class the same group.</source>
        <translation>HIERARCHY_FIELD: la clase '%1' tiene varios grupos, %2: dé el mismo grupo a todas las parcelas de una clase.</translation>
    </message>
    <message>
        <location filename="../../core/learning/class_groups.py"/>
        <source>HIERARCHY_FIELD: the group '%1' has the name of a class, so that pred_group would be ambiguous: rename the group.</source>
        <translation>HIERARCHY_FIELD: el grupo '%1' tiene el nombre de una clase, de modo que pred_group sería ambiguo: cambie el nombre del grupo.</translation>
    </message>
    <message>
        <location filename="../../core/learning/cleaning.py"/>
        <source>label judged wrong</source>
        <translation>etiqueta juzgada errónea</translation>
    </message>
    <message>
        <location filename="../../core/learning/committee.py"/>
        <source>Committee: %1.</source>
        <translation>Comité: %1.</translation>
    </message>
    <message>
        <location filename="../../core/learning/decide.py"/>
        <source>The network gives no finite probabilities for %1 of %2 %3: the weights of the model are damaged, or the values of SERIES are far beyond those that it was trained on. Check SERIES, or train again.</source>
        <translation>La red no da probabilidades finitas para %1 de %2 %3: los pesos del modelo están dañados, o los valores de SERIES están muy lejos de aquellos con los que se entrenó. Compruebe SERIES o vuelva a entrenar.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>Prediction sets (coverage %1): %2 parcels with one class, %3 with several, %4 with none.</source>
        <translation>Conjuntos de predicción (cobertura %1): %2 parcelas con una clase, %3 con varias, %4 con ninguna.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>they are in every set</source>
        <translation>están en todos los conjuntos</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>they share a limit, and the coverage holds for them together only</source>
        <translation>comparten un límite, y la cobertura solo es válida para ellas en conjunto</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>A coverage of %1 needs %2 validation parcels of a class. These have fewer: %3; %4.</source>
        <translation>Una cobertura de %1 necesita %2 parcelas de validación de una clase. Estas tienen menos: %3; %4.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>pred_novel cannot be below %1: the model has %2 validation parcels, and %3 needs %4.</source>
        <translation>pred_novel no puede ser menor que %1: el modelo tiene %2 parcelas de validación, y %3 necesita %4.</translation>
    </message>
    <message>
        <location filename="../../core/learning/doubt.py"/>
        <source>%1 of %2 parcels are unlike those that the model was trained on (pred_novel below %3; of parcels like them %4 would be).</source>
        <translation>%1 de %2 parcelas no se parecen a aquellas con las que se entrenó el modelo (pred_novel menor que %3; de parcelas parecidas a ellas lo serían %4).</translation>
    </message>
    <message>
        <location filename="../../core/learning/epochs.py"/>
        <source>The training diverged in epoch %1: lower LEARNING_RATE (now %2).</source>
        <translation>El entrenamiento divergió en la época %1: reduzca LEARNING_RATE (ahora %2).</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>Epoch %1: training loss %2, segment accuracy %3; validation loss %4, parcel accuracy %5</source>
        <translation>Época %1: pérdida de entrenamiento %2, exactitud por segmento %3; pérdida de validación %4, exactitud por parcela %5</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>; best epoch %1</source>
        <translation>; mejor época %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/fit.py"/>
        <source>Final training on all parcels, epoch %1 of %2: training loss %3, segment accuracy %4</source>
        <translation>Entrenamiento final con todas las parcelas, época %1 de %2: pérdida de entrenamiento %3, exactitud por segmento %4</translation>
    </message>
    <message>
        <location filename="../../core/learning/labelled.py"/>
        <source>No parcel can be used for training: %1. Check PARCELS, CLASS_FIELD and INNER_BUFFER, and that the images cover the parcels.</source>
        <translation>No se puede usar ninguna parcela para el entrenamiento: %1. Compruebe PARCELS, CLASS_FIELD e INNER_BUFFER, y que las imágenes cubren las parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/learning/labelled.py"/>
        <source>Training needs at least two classes with %1 usable parcels each, but CLASS_FIELD gives: %2.</source>
        <translation>El entrenamiento necesita al menos dos clases con %1 parcelas utilizables cada una, pero CLASS_FIELD da: %2.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random walks</source>
        <translation>Paseos aleatorios</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random walks (planar images of neighbouring pixels)</source>
        <translation>Paseos aleatorios (imágenes planares de píxeles vecinos)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random pixels</source>
        <translation>Píxeles aleatorios</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random pixels (planar images without neighbourhood)</source>
        <translation>Píxeles aleatorios (imágenes planares sin vecindad)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Hilbert curve</source>
        <translation>Curva de Hilbert</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Hilbert curve (planar images)</source>
        <translation>Curva de Hilbert (imágenes planares)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Snake curve</source>
        <translation>Curva en serpentina</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Snake curve (planar images)</source>
        <translation>Curva en serpentina (imágenes planares)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Spiral curve</source>
        <translation>Curva en espiral</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Spiral curve (planar images)</source>
        <translation>Curva en espiral (imágenes planares)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>TempCNN (temporal convolutions, by pixel)</source>
        <translation>TempCNN (convoluciones temporales, por píxel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>LSTM (recurrent network, by pixel)</source>
        <translation>LSTM (red recurrente, por píxel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Recurrence plots</source>
        <translation>Gráficos de recurrencia</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Recurrence plots (images of single pixels)</source>
        <translation>Gráficos de recurrencia (imágenes de píxeles individuales)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>2-D CNN, then 1-D CNN</source>
        <translation>CNN 2-D y después CNN 1-D</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>2-D CNN, then 1-D CNN (patches)</source>
        <translation>CNN 2-D y después CNN 1-D (ventanas)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>The hybrid strategy that the introduction of ICPR names: %1</source>
        <translation>La estrategia híbrida que menciona la introducción de ICPR: %1</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>U-Net, then GRU</source>
        <translation>U-Net y después GRU</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>U-Net, then GRU (patches)</source>
        <translation>U-Net y después GRU (ventanas)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>3-D CNN (patches)</source>
        <translation>CNN 3-D (ventanas)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>PSE and L-TAE</source>
        <translation>PSE y L-TAE</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>PSE and L-TAE (attention over sets of pixels)</source>
        <translation>PSE y L-TAE (atención sobre conjuntos de píxeles)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Linear discriminant analysis</source>
        <translation>Análisis discriminante lineal</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>LDA (linear discriminant analysis, by pixel)</source>
        <translation>LDA (análisis discriminante lineal, por píxel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, 1936; scikit-learn.</source>
        <translation>Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, 1936; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest of pixels</source>
        <translation>Bosque aleatorio de píxeles</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest (by pixel)</source>
        <translation>Bosque aleatorio (por píxel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.</source>
        <translation>Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Gradient boosting of pixels</source>
        <translation>Potenciación del gradiente de píxeles</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Gradient boosting (by pixel)</source>
        <translation>Potenciación del gradiente (por píxel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Friedman: Greedy function approximation: a gradient boosting machine. Annals of Statistics 29(5), 2001; scikit-learn.</source>
        <translation>Friedman: Greedy function approximation: a gradient boosting machine. Annals of Statistics 29(5), 2001; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Support vector machine</source>
        <translation>Máquina de vectores de soporte</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>SVM (support vector machine, by pixel)</source>
        <translation>SVM (máquina de vectores de soporte, por píxel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.</source>
        <translation>Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>MiniRocket (random convolutions, by pixel)</source>
        <translation>MiniRocket (convoluciones aleatorias, por píxel)</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Random forest of parcel statistics</source>
        <translation>Bosque aleatorio de estadísticas de parcelas</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Breiman: Random forests. Machine Learning 45, 2001, on mean and STD over each parcel's pixels; scikit-learn.</source>
        <translation>Breiman: Random forests. Machine Learning 45, 2001, sobre la media y la desviación estándar de los píxeles de cada parcela; scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../core/learning/methods.py"/>
        <source>Committee (several methods, weighted)</source>
        <translation>Comité (varios métodos, ponderados)</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The bands have no names (%1) and are taken in this order: make sure that it is the same as in the training. Bands that are described in the rasters, such as nir, are found by name.</source>
        <translation>Las bandas no tienen nombre (%1) y se toman en este orden: asegúrese de que es el mismo que en el entrenamiento. Las bandas descritas en los rásteres, como nir, se encuentran por su nombre.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>%1 of the model's %2 dates have no image within %3 days (days %4%5 after %6): their values are interpolated.</source>
        <translation>%1 de las %2 fechas del modelo no tienen ninguna imagen a menos de %3 días (días %4%5 después de %6): sus valores se interpolan.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model's season begins on %1, that of this series on %2: %3 days %4 in the year. If the crops did not shift as much, set SEASON_START to the same day of the year as the model's.</source>
        <translation>La temporada del modelo empieza el %1, la de esta serie el %2: %3 días %4 en el año. Si los cultivos no se desplazaron otro tanto, ponga SEASON_START en el mismo día del año que el del modelo.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained with masks, but MASKS is empty: unless clouds are no-data in the images already, they are classified as if they were crops. Give the masks.</source>
        <translation>El modelo se entrenó con máscaras, pero MASKS está vacío: salvo que las nubes ya sean «sin datos» en las imágenes, se clasifican como si fueran cultivos. Proporcione las máscaras.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on %1, but the series gives %2: %3; choose the model's bands in BANDS, or describe the bands of the rasters by such names.</source>
        <translation>El modelo se entrenó con %1, pero la serie da %2: %3; elija las bandas del modelo en BANDS, o describa las bandas de los rásteres con esos nombres.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on values in '%1', but those of the series are in '%2': give products with the same values.</source>
        <translation>El modelo se entrenó con valores en '%1', pero los de la serie están en '%2': proporcione productos con los mismos valores.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model was trained on %1, but the series gives %2: choose the same bands in BANDS.</source>
        <translation>El modelo se entrenó con %1, pero la serie da %2: elija las mismas bandas en BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The model's bands are named %1, those of the series %2: they are taken in this order; make sure that it is the same.</source>
        <translation>Las bandas del modelo se llaman %1, las de la serie %2: se toman en este orden; asegúrese de que es el mismo.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>The series covers none of the model's season: the model uses days %1 to %2 after the season's start, the images lie at days %3 to %4 after %5. Change SEASON_START.</source>
        <translation>La serie no cubre nada de la temporada del modelo: el modelo usa los días %1 a %2 después del inicio de la temporada, las imágenes están en los días %3 a %4 después de %5. Cambie SEASON_START.</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <location filename="../../core/learning/season_check.py"/>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>%1 parcels of %2 classes, %3 pixels, planar images of %4 x %5 x %6.</source>
        <translation>%1 parcelas de %2 clases, %3 píxeles, imágenes planares de %4 x %5 x %6.</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>The model is no better than always answering the largest class: it classifies %1 of the validation parcels correctly, %2 are of that class. Check the class field and the dates, give more parcels of the rare classes, or try a lower learning rate (LEARNING_RATE).</source>
        <translation>El modelo no es mejor que responder siempre la clase más numerosa: clasifica correctamente %1 de las parcelas de validación, y %2 son de esa clase. Compruebe el campo de la clase y las fechas, proporcione más parcelas de las clases raras, o pruebe una tasa de aprendizaje menor (LEARNING_RATE).</translation>
    </message>
    <message>
        <location filename="../../core/learning/session.py"/>
        <source>Linear discriminant analysis, fitted on the same parcels, classifies %1 of the validation parcels correctly, this model %2 (p = %3): train by another method (METHOD), LDA or a committee, give more parcels, or compare methods by cross-validation.</source>
        <translation>El análisis discriminante lineal, ajustado con las mismas parcelas, clasifica correctamente %1 de las parcelas de validación, y este modelo %2 (p = %3): entrene con otro método (METHOD), LDA o un comité, proporcione más parcelas, o compare los métodos mediante validación cruzada.</translation>
    </message>
    <message>
        <location filename="../../core/learning/tasks.py"/>
        <source>WEIGHTS_FILE '%1'</source>
        <translation>WEIGHTS_FILE '%1'</translation>
    </message>
    <message>
        <location filename="../../core/learning/time_left.py"/>
        <source>%1; about %2 left</source>
        <translation>%1; quedan unos %2</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>2 to %1 classes, with different names of 1 to %2 characters: merge or rename classes in CLASS_FIELD</source>
        <translation>de 2 a %1 clases, con nombres distintos de 1 a %2 caracteres: una clases o cámbieles el nombre en CLASS_FIELD</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>1 to %1 bands, with names of at most %2 characters: choose fewer in BANDS, or rename them</source>
        <translation>de 1 a %1 bandas, con nombres de como máximo %2 caracteres: elija menos en BANDS, o cámbieles el nombre</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>bands whose values differ and are below 3e38: check the no-data value of SERIES</source>
        <translation>bandas cuyos valores difieren y son menores que 3e38: compruebe el valor sin datos de SERIES</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>2 to %1 time steps after the season's start: lower STEPS, or give fewer dates</source>
        <translation>de 2 a %1 pasos de tiempo después del inicio de la temporada: reduzca STEPS o proporcione menos fechas</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>segments of 1 to %1 pixels, at most %2 percent of a parcel's pixels: lower LENGTH or FRACTION</source>
        <translation>segmentos de 1 a %1 píxeles, como máximo %2 por ciento de los píxeles de una parcela: reduzca LENGTH o FRACTION</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>a network that takes its segments: choose another BACKBONE or METHOD</source>
        <translation>una red que admita sus segmentos: elija otro BACKBONE o METHOD</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>settings that are plain numbers and texts</source>
        <translation>ajustes que sean simples números y textos</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>inputs that are named by their files</source>
        <translation>entradas designadas por sus archivos</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>scores for each of its classes</source>
        <translation>puntuaciones para cada una de sus clases</translation>
    </message>
    <message>
        <location filename="../../core/networks/description_checks.py"/>
        <source>a group of 1 to %1 characters for each class: rename groups in HIERARCHY_FIELD</source>
        <translation>un grupo de 1 a %1 caracteres para cada clase: cambie el nombre de los grupos en HIERARCHY_FIELD</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>CPU, %1 threads</source>
        <translation>procesador, %1 hilos</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>DEVICE is '%1', but PyTorch %2 finds no such device here: use 'auto' or 'cpu', or install a PyTorch built for this device.</source>
        <translation>DEVICE es '%1', pero PyTorch %2 no encuentra aquí ese dispositivo: use 'auto' o 'cpu', o instale un PyTorch compilado para este dispositivo.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>The device's memory is too small for %1: continuing on the CPU.</source>
        <translation>La memoria del dispositivo es insuficiente para %1: se continúa en la CPU.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>The memory of the device (%1) is full: continuing with BATCH_SIZE %2.</source>
        <translation>La memoria del dispositivo (%1) está llena: se continúa con BATCH_SIZE %2.</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>the pixels</source>
        <translation>los píxeles</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>one image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../../core/networks/device.py"/>
        <source>There is not enough memory to classify one planar image: lower STEPS or LENGTH.</source>
        <translation>No hay memoria suficiente para clasificar una imagen planar: reduzca STEPS o LENGTH.</translation>
    </message>
    <message>
        <location filename="../../core/networks/layouts.py"/>
        <source>expected one pixel, got %1</source>
        <translation>se esperaba un píxel, se obtuvieron %1</translation>
    </message>
    <message>
        <location filename="../../core/networks/layouts.py"/>
        <source>expected side x side pixels with an odd side, got %1</source>
        <translation>se esperaba lado x lado píxeles con un lado impar, se obtuvieron %1</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged, its calibration parcels are not those of its network and classes: train again.</source>
        <translation>MODEL: '%1' está dañado, sus parcelas de calibración no son las de su red y sus clases: vuelva a entrenar.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' has a damaged header: train again.</source>
        <translation>MODEL: '%1' tiene una cabecera dañada: vuelva a entrenar.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged, its weights are not those of the backbone '%2' for %3 classes: train again.</source>
        <translation>MODEL: '%1' está dañado, sus pesos no son los de la red base '%2' para %3 clases: vuelva a entrenar.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' holds a network, but it is not a model of Planar SITS: choose a file that 'Train a parcel classifier' wrote.</source>
        <translation>MODEL: '%1' contiene una red, pero no es un modelo de Planar SITS: elija un archivo escrito por 'Entrenar un clasificador de parcelas'.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' has format %2, newer than the format %3 that this plugin reads: update the plugin.</source>
        <translation>MODEL: '%1' tiene el formato %2, más reciente que el formato %3 que lee este complemento: actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' was written by an earlier version of Planar SITS, with another network under the name '%2': train again.</source>
        <translation>MODEL: '%1' fue escrito por una versión anterior de Planar SITS, con otra red bajo el nombre '%2': vuelva a entrenar.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: no model can be written, since 'Classify parcels' would refuse it. A model needs %1.</source>
        <translation>MODEL: no se puede escribir ningún modelo, pues 'Clasificar parcelas' lo rechazaría. Un modelo necesita %1.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: '%1' is damaged: %2</source>
        <translation>MODEL: '%1' está dañado: %2</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: %1 Train again.</source>
        <translation>MODEL: %1 Vuelva a entrenar.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: %1 Choose another model file.</source>
        <translation>MODEL: %1 Elija otro archivo de modelo.</translation>
    </message>
    <message>
        <location filename="../../core/networks/model_file.py"/>
        <source>MODEL: nothing is written, since %1</source>
        <translation>MODEL: no se escribe nada, pues %1</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' cannot take a series of %2 steps: set STEPS to 2 or more.</source>
        <translation>'%1' no puede procesar una serie de %2 pasos: ponga STEPS en 2 o más.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>MODEL: the network '%1' has no convolutional map of dates and pixels, so there is no attention to show: train with BACKBONE 'compact', or by the method %2.</source>
        <translation>MODEL: la red '%1' no tiene un mapa convolucional de fechas y píxeles, por lo que no hay atención que mostrar: entrene con BACKBONE 'compact', o con el método %2.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' takes square patches with a pixel at their centre, not %2 pixels: set LENGTH to 9, 25, 49 or another square of an odd number.</source>
        <translation>'%1' usa ventanas cuadradas con un píxel en su centro, no %2 píxeles: ponga LENGTH en 9, 25, 49 u otro cuadrado de un número impar.</translation>
    </message>
    <message>
        <location filename="../../core/networks/network.py"/>
        <source>'%1' takes single pixels, not %2: set LENGTH to 1.</source>
        <translation>'%1' usa píxeles individuales, no %2: ponga LENGTH en 1.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>The weights in %1 do not fit the backbone: %2 of %3 tensors are missing or of another shape, the first is '%4'. Choose the BACKBONE that the weights belong to.</source>
        <translation>Los pesos de %1 no se ajustan a la red base: %2 de %3 tensores faltan o tienen otra forma; el primero es '%4'. Elija el BACKBONE al que pertenecen los pesos.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>the network of METHOD</source>
        <translation>la red de METHOD</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>WEIGHTS is 'imagenet', but %1 '%2' is not from torchvision and has no ImageNet weights: use WEIGHTS 'none', or another BACKBONE.</source>
        <translation>WEIGHTS es 'imagenet', pero %1 '%2' no es de torchvision y no tiene pesos de ImageNet: use WEIGHTS 'none', u otro BACKBONE.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>The ImageNet weights of '%1' are not on this computer and cannot be downloaded (%2): on a connected computer save torchvision's weights as .safetensors and give them with WEIGHTS 'file', or use WEIGHTS 'none'.</source>
        <translation>Los pesos de ImageNet de '%1' no están en este ordenador y no se pueden descargar (%2): en un ordenador conectado, guarde los pesos de torchvision como .safetensors e indíquelos con WEIGHTS 'file', o use WEIGHTS 'none'.</translation>
    </message>
    <message>
        <location filename="../../core/networks/pretrained.py"/>
        <source>WEIGHTS_FILE: %1 Only .safetensors files are loaded, since others can run code.</source>
        <translation>WEIGHTS_FILE: %1 Solo se cargan archivos .safetensors, pues otros pueden ejecutar código.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>nested too deeply</source>
        <translation>anidado con demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is not a file.</source>
        <translation>'%1' no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is empty.</source>
        <translation>'%1' está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has %2 GiB, more than the %3 GiB that a file of weights may have.</source>
        <translation>'%1' tiene %2 GiB, más que los %3 GiB que puede tener un archivo de pesos.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>too many values</source>
        <translation>demasiados valores</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>too many digits</source>
        <translation>demasiadas cifras</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is not a .safetensors file, or it is truncated.</source>
        <translation>'%1' no es un archivo .safetensors, o está truncado.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is truncated or has been changed: its size is wrong.</source>
        <translation>'%1' está truncado o ha sido modificado: su tamaño es incorrecto.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' cannot be read (%2).</source>
        <translation>'%1' no se puede leer (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has a damaged header.</source>
        <translation>'%1' tiene una cabecera dañada.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is damaged (%2).</source>
        <translation>'%1' está dañado (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' has numbers of a type that NumPy lacks, such as bfloat16: save it as float32.</source>
        <translation>'%1' contiene números de un tipo que NumPy no tiene, como bfloat16: guárdelo como float32.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' is damaged: numbers in the tensor '%2' are not finite, or larger than %3.</source>
        <translation>'%1' está dañado: hay números del tensor '%2' que no son finitos, o son mayores que %3.</translation>
    </message>
    <message>
        <location filename="../../core/networks/safe_file.py"/>
        <source>'%1' cannot be written (%2).</source>
        <translation>No se puede escribir '%1' (%2).</translation>
    </message>
    <message>
        <location filename="../../core/networks/torchvision_nets.py"/>
        <source>The backbone '%1' cannot take segments of %2 pixels: set LENGTH to %3 or more, or use the backbone 'compact'.</source>
        <translation>La red base '%1' no admite segmentos de %2 píxeles: ponga LENGTH en %3 o más, o use la red base 'compact'.</translation>
    </message>
    <message>
        <location filename="../../core/networks/torchvision_nets.py"/>
        <source>The backbone '%1' cannot take a series of %2 steps: set STEPS to %3 or more, or use the backbone 'compact'.</source>
        <translation>La red base '%1' no admite una serie de %2 pasos: ponga STEPS en %3 o más, o use la red base 'compact'.</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Date by date: all bands of the first date, then of the second</source>
        <translation>Fecha por fecha: todas las bandas de la primera fecha, después las de la segunda</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Band by band: the first band of all dates, then the second</source>
        <translation>Banda por banda: la primera banda de todas las fechas, después la segunda</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Walks through neighbouring pixels</source>
        <translation>Paseos por píxeles vecinos</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Pixels in random order</source>
        <translation>Píxeles en orden aleatorio</translation>
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
        <translation>Compacta: una red pequeña, para entrenar desde cero</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>None: training from scratch</source>
        <translation>Ninguno: entrenamiento desde cero</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>ImageNet: downloaded once</source>
        <translation>ImageNet: se descargan una vez</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Automatic: a GPU by CUDA, else the CPU</source>
        <translation>Automático: una GPU con CUDA y, si no hay, la CPU</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>NVIDIA or AMD GPU (CUDA, ROCm)</source>
        <translation>GPU de NVIDIA o AMD (CUDA, ROCm)</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Apple GPU (Metal, not tested)</source>
        <translation>GPU de Apple (Metal, sin probar)</translation>
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
        <translation>Media de los segmentos, ponderada por el margen</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Mean of the segments</source>
        <translation>Media de los segmentos</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Dates that every segment has above its threshold</source>
        <translation>Fechas que todos los segmentos tienen por encima de su umbral</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Each parcel by itself</source>
        <translation>Cada parcela por sí sola</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Parcels with the same value of the group field</source>
        <translation>Parcelas con el mismo valor del campo de grupo</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Parcels in the same square of land</source>
        <translation>Parcelas en el mismo cuadrado de terreno</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>All segments vote</source>
        <translation>Votan todos los segmentos</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Adaptive: segments until the class is settled</source>
        <translation>Adaptativa: segmentos hasta que la clase está decidida</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cloud shadow</source>
        <translation>Sombra de nube</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Cirrus</source>
        <translation>Cirro</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Saturated pixels</source>
        <translation>Píxeles saturados</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Unknown: taken from the layer</source>
        <translation>Desconocido: se toma de la capa</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>By 'Choose next visits', or with probabilities in the field visit_prob</source>
        <translation>Con 'Elegir las próximas visitas', o con probabilidades en el campo visit_prob</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>At random from all parcels</source>
        <translation>Al azar entre todas las parcelas</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>At random within each stratum</source>
        <translation>Al azar dentro de cada estrato</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>Accuracy and areas: a random sample</source>
        <translation>Exactitud y superficies: una muestra aleatoria</translation>
    </message>
    <message>
        <location filename="../../core/options.py"/>
        <source>A better model: parcels to learn from</source>
        <translation>Un modelo mejor: parcelas de las que aprender</translation>
    </message>
    <message>
        <location filename="../../core/patience.py"/>
        <source>its pixels cannot be read</source>
        <translation>no se pueden leer sus píxeles</translation>
    </message>
    <message>
        <location filename="../../core/planar/images.py"/>
        <source>CANVAS is on, but the planar image is %1 steps x %2 pixels and the canvas %3 x %4: lower STEPS or LENGTH, or switch CANVAS off.</source>
        <translation>CANVAS está activado, pero la imagen planar es de %1 pasos x %2 píxeles y el lienzo de %3 x %4: reduzca STEPS o LENGTH, o desactive CANVAS.</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/curves.py"/>
        <source>Each column is one pixel of the piece, along the curve from the number on the map</source>
        <translation>Cada columna es un píxel del tramo, a lo largo de la curva desde el número en el mapa</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/parcel.py"/>
        <source>The one column holds the statistics of the parcel</source>
        <translation>La única columna contiene las estadísticas de la parcela</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/patches.py"/>
        <source>Each column is one pixel of the patch around the number on the map, row by row, black outside the parcel</source>
        <translation>Cada columna es un píxel de la ventana alrededor del número en el mapa, fila por fila, negro fuera de la parcela</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/pixels.py"/>
        <source>Each column is one pixel of the segment, in any order</source>
        <translation>Cada columna es un píxel del segmento, en cualquier orden</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/pixels.py"/>
        <source>The one column is the pixel at the number on the map</source>
        <translation>La única columna es el píxel en el número del mapa</translation>
    </message>
    <message>
        <location filename="../../core/planar/samplers/walks.py"/>
        <source>Each column is one pixel of the walk, step by step from the number on the map</source>
        <translation>Cada columna es un píxel del paseo, paso a paso desde el número en el mapa</translation>
    </message>
    <message>
        <location filename="../../core/planar/segments.py"/>
        <source>%1 is not the square of an odd number</source>
        <translation>%1 no es el cuadrado de un número impar</translation>
    </message>
    <message>
        <location filename="../../core/planar/time_axis.py"/>
        <source>STEPS is 1: a time axis needs at least 2 steps; use 0 for an automatic time axis.</source>
        <translation>STEPS es 1: un eje temporal necesita al menos 2 pasos; use 0 para un eje temporal automático.</translation>
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
        <translation>, y le faltan los archivos de %1</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The product '%1' has no band '%2': it has %3%4; choose among them in BANDS, or download the product again.</source>
        <translation>El producto '%1' no tiene ninguna banda '%2': tiene %3%4; elija entre ellas en BANDS, o descargue el producto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The product '%1' lacks %2, which its metadata list: download it again, or name other bands in BANDS.</source>
        <translation>Al producto '%1' le falta %2, que figura en sus metadatos: descárguelo de nuevo, o indique otras bandas en BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>The products '%1' and '%2' share no band: choose bands that all products have in BANDS.</source>
        <translation>Los productos '%1' y '%2' no tienen ninguna banda en común: elija en BANDS bandas que tengan todos los productos.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>BANDS: '%1' and '%2' are both the band %3 of '%4': name it once.</source>
        <translation>BANDS: '%1' y '%2' son ambas la banda %3 de '%4': indíquela una sola vez.</translation>
    </message>
    <message>
        <location filename="../../core/products/bands.py"/>
        <source>BANDS: '%1' is %2 in '%3', but %4 in '%5': give common names, such as nir,red,green.</source>
        <translation>BANDS: '%1' es %2 en '%3', pero %4 en '%5': indique nombres comunes, como nir,red,green.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>; Sentinel-2 must be harmonized</source>
        <translation>; Sentinel-2 debe estar armonizado</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>The stack does not say its scale: that of the collection is taken, value = %1 x stored value %2%3.</source>
        <translation>La pila no indica su escala: se toma la de la colección, valor = %1 x valor almacenado %2%3.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <location filename="../../core/products/generic.py"/>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' does not say its unit: its values are %2.</source>
        <translation>'%1' no indica su unidad: sus valores son %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/earth_engine.py"/>
        <source>'%1' was left out: its bands (%2, %3, …) have no dates; rename them with the dates of the images before the export.</source>
        <translation>'%1' se excluyó: sus bandas (%2, %3, …) no tienen fechas; cámbieles el nombre por las fechas de las imágenes antes de la exportación.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The folder '%1' cannot be read (%2): check its permissions.</source>
        <translation>No se puede leer la carpeta '%1' (%2): compruebe sus permisos.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The folder '%1' does not exist: choose a folder of products.</source>
        <translation>La carpeta '%1' no existe: elija una carpeta de productos.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>GDAL cannot read the archive '%1': unpack it.</source>
        <translation>GDAL no puede leer el archivo comprimido '%1': descomprímalo.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The file '%1' of '%2' is larger than %3 MB, which no metadata are: remove the product.</source>
        <translation>El archivo '%1' de '%2' es mayor de %3 MB, lo que no ocurre con ningún metadato: elimine el producto.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The archive '%1' is truncated or damaged (%2): download it again.</source>
        <translation>El archivo comprimido '%1' está truncado o dañado (%2): descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The archive '%1' names a file out of it ('%2'): remove the archive.</source>
        <translation>El archivo comprimido '%1' nombra un archivo fuera de él ('%2'): elimine el archivo comprimido.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>its end is cut off</source>
        <translation>su final está cortado</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The file '%1' of '%2' cannot be read (%3): download the product again.</source>
        <translation>No se puede leer el archivo '%1' de '%2' (%3): descargue el producto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>The link '%1' leads out of the folder '%2' and is not followed: remove it, or give the folder it leads to.</source>
        <translation>El enlace '%1' lleva fuera de la carpeta '%2' y no se sigue: elimínelo, o indique la carpeta a la que lleva.</translation>
    </message>
    <message>
        <location filename="../../core/products/files.py"/>
        <source>'%1' is cut off</source>
        <translation>'%1' está cortado</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>the folder '%1'</source>
        <translation>la carpeta '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>the files</source>
        <translation>los archivos</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: it is an archive in an archive; unpack the outer one.</source>
        <translation>'%1' se excluyó: es un archivo comprimido dentro de otro; descomprima el exterior.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: it belongs to none of the products.</source>
        <translation>'%1' se excluyó: no pertenece a ninguno de los productos.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>No product was found in %1%2: give products as they were downloaded, or rasters with dates in their names.</source>
        <translation>No se encontró ningún producto en %1%2: proporcione los productos tal como se descargaron, o rásteres con fechas en sus nombres.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>(%1 others too).</source>
        <translation>(y otros %1).</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The file '%1' does not exist: choose files of products.</source>
        <translation>El archivo '%1' no existe: elija archivos de productos.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>ITEMS: '%1' links to files on another drive: move it there.</source>
        <translation>ITEMS: '%1' enlaza con archivos de otra unidad: muévalo allí.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' is there twice: one of them was taken.</source>
        <translation>'%1' está dos veces: se tomó uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>'%1' was left out: %2 replaces it.</source>
        <translation>'%1' se excluyó: lo sustituye %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The products '%1' (%2) and '%3' (%4) are of unlike kinds: build a series of each.</source>
        <translation>Los productos '%1' (%2) y '%3' (%4) son de tipos distintos: construya una serie de cada uno.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>The products '%1' and '%2' are in unlike units (%3, %4): convert one of them.</source>
        <translation>Los productos '%1' y '%2' están en unidades distintas (%3, %4): convierta uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <location filename="../../core/products/find.py"/>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>'%1' of %2 was left out: it has no BOA image.</source>
        <translation>'%1' de %2 se excluyó: no tiene imagen BOA.</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/sentinel1.py"/>
        <source>its name has no date</source>
        <translation>su nombre no tiene fecha</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <location filename="../../core/products/planet.py"/>
        <source>restore its name</source>
        <translation>restablezca su nombre</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>its bands have no names</source>
        <translation>sus bandas no tienen nombre</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>give the images as FORCE wrote them</source>
        <translation>proporcione las imágenes tal como las escribió FORCE</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>Level 2 images are there</source>
        <translation>hay imágenes de nivel 2</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>The stacks '%1_*_%2' were left out: %3.</source>
        <translation>Las pilas '%1_*_%2' se excluyeron: %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>its band %1 has no date</source>
        <translation>su banda %1 no tiene fecha</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>give the stacks as FORCE wrote them</source>
        <translation>proporcione las pilas tal como las escribió FORCE</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>%1 are taken</source>
        <translation>se toman las de %1</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>they hold no observations by date</source>
        <translation>no contienen observaciones por fecha</translation>
    </message>
    <message>
        <location filename="../../core/products/force.py"/>
        <source>The stacks of FORCE hold what its own masks have left.</source>
        <translation>Las pilas de FORCE contienen lo que han dejado sus propias máscaras.</translation>
    </message>
    <message>
        <location filename="../../core/products/generic.py"/>
        <source>Rasters without a scale: their values are taken as they are.</source>
        <translation>Rásteres sin escala: sus valores se toman tal como están.</translation>
    </message>
    <message>
        <location filename="../../core/products/generic.py"/>
        <source>'%1' was left out: neither its name nor its bands have a date.</source>
        <translation>'%1' se excluyó: ni su nombre ni sus bandas tienen una fecha.</translation>
    </message>
    <message>
        <location filename="../../core/products/hls.py"/>
        <source>it holds no band of reflectance</source>
        <translation>no contiene ninguna banda de reflectancia</translation>
    </message>
    <message>
        <location filename="../../core/products/hls.py"/>
        <source>download its bands</source>
        <translation>descargue sus bandas</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>MTL.xml of '%1'</source>
        <translation>MTL.xml de '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>it holds no surface reflectance (SR_B*.TIF)</source>
        <translation>no contiene reflectancia de superficie (SR_B*.TIF)</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/sentinel2.py"/>
        <location filename="../../core/products/sentinel2_items.py"/>
        <location filename="../../core/products/theia.py"/>
        <source>download it again</source>
        <translation>descárguelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its metadata have no DATE_ACQUIRED</source>
        <translation>sus metadatos no tienen DATE_ACQUIRED</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>'%1' was left out: it is not Level-2, its metadata have no group %2.</source>
        <translation>'%1' se excluyó: no es de nivel 2, sus metadatos no tienen el grupo %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its metadata (MTL.txt, MTL.xml or MTL.json), which hold scale and offset, are missing</source>
        <translation>faltan sus metadatos (MTL.txt, MTL.xml o MTL.json), que contienen la escala y el desplazamiento</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <location filename="../../core/products/theia.py"/>
        <source>give the whole folder or archive</source>
        <translation>proporcione la carpeta o el archivo comprimido completos</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>its MTL.%1 is damaged</source>
        <translation>su MTL.%1 está dañado</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>scale or offset is missing in %1</source>
        <translation>falta la escala o el desplazamiento en %1</translation>
    </message>
    <message>
        <location filename="../../core/products/landsat.py"/>
        <source>Tiles of Landsat have no metadata: the scale %1 and the offset %2 are those of Collection 2.</source>
        <translation>Las teselas de Landsat no tienen metadatos: la escala %1 y el desplazamiento %2 son los de Collection 2.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>%1: '%2' is neither a value, a range nor a bit of a mask; write them as in 3,8-10,bit:3.</source>
        <translation>%1: '%2' no es ni un valor, ni un rango ni un bit de una máscara; escríbalos como en 3,8-10,bit:3.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>MASK_CLASSES: '%1' is unknown; choose among %2.</source>
        <translation>MASK_CLASSES: '%1' es desconocido; elija entre %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/masks.py"/>
        <source>The mask '%1' is unknown: give the invalid values in MASK_INVALID.</source>
        <translation>La máscara '%1' es desconocida: indique los valores no válidos en MASK_INVALID.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>The cube '%1' has no scale: its values are taken as they are.</source>
        <translation>El cubo '%1' no tiene escala: sus valores se toman tal como están.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>it has no variable with the dimensions t, y, x</source>
        <translation>no tiene ninguna variable con las dimensiones t, y, x</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with one variable per band and its dates along t</source>
        <translation>guarde el cubo con una variable por banda y sus fechas a lo largo de t</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>The cube '%1' does not say its unit of radar: its values are %2.</source>
        <translation>El cubo '%1' no indica su unidad de radar: sus valores son %2.</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>it lies in an archive</source>
        <translation>está dentro de un archivo comprimido</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>unpack it</source>
        <translation>descomprímalo</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>its variable '%1' has a dimension without names of bands</source>
        <translation>su variable '%1' tiene una dimensión sin nombres de bandas</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with one variable per band</source>
        <translation>guarde el cubo con una variable por banda</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>GDAL cannot open it</source>
        <translation>GDAL no puede abrirlo</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>check that it is a NetCDF file</source>
        <translation>compruebe que es un archivo NetCDF</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>its dates are of the calendar '%1'</source>
        <translation>sus fechas son del calendario '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/netcdf.py"/>
        <source>save the cube with dates of the standard calendar</source>
        <translation>guarde el cubo con fechas del calendario estándar</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>'%1' is taken for surface reflectance: composites do not say what they hold.</source>
        <translation>'%1' se toma como reflectancia de superficie: los compuestos no indican lo que contienen.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>it has no date</source>
        <translation>no tiene fecha</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>give it with its metadata, or in a folder named by its date</source>
        <translation>proporciónelo con sus metadatos, o en una carpeta con su fecha como nombre</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>it joins scenes of several days</source>
        <translation>une escenas de varios días</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>order a composite for each day</source>
        <translation>pida un compuesto para cada día</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>it has %1 bands</source>
        <translation>tiene %1 bandas</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>download surface reflectance of 4 or 8 bands</source>
        <translation>descargue reflectancia de superficie de 4 u 8 bandas</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>PS %1 bands</source>
        <translation>PS de %1 bandas</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>its UDM2 has fewer than 8 bands</source>
        <translation>su UDM2 tiene menos de 8 bandas</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>'%1' was left out: it is not surface reflectance (SR).</source>
        <translation>'%1' se excluyó: no es reflectancia de superficie (SR).</translation>
    </message>
    <message>
        <location filename="../../core/products/planet.py"/>
        <source>Of %1 images of '%2', '%3' was taken.</source>
        <translation>De %1 imágenes de '%2', se tomó '%3'.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>Basemaps join scenes of a month or more: the first day of it is taken as their date.</source>
        <translation>Los mapas base unen escenas de un mes o más: se toma como fecha su primer día.</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>download normalized reflectance</source>
        <translation>descargue la reflectancia normalizada</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>PS basemap</source>
        <translation>mapa base PS</translation>
    </message>
    <message>
        <location filename="../../core/products/planet_basemaps.py"/>
        <source>'%1' was left out: it is no basemap of surface reflectance.</source>
        <translation>'%1' se excluyó: no es un mapa base de reflectancia de superficie.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>The product '%1' cannot be read: %2; %3.</source>
        <translation>No se puede leer el producto '%1': %2; %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/rasters.py"/>
        <source>The raster of '%1' cannot be opened: it is damaged or of an unknown format; download it again or remove it.</source>
        <translation>No se puede abrir el ráster de '%1': está dañado o es de un formato desconocido; descárguelo de nuevo o elimínelo.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>%1 radar images, such as '%2', tell neither the direction nor the number of their orbit: they make one group.</source>
        <translation>%1 imágenes de radar, como '%2', no indican ni el sentido ni el número de su órbita: forman un solo grupo.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>rename it with the date YYYYMMDD</source>
        <translation>cambie su nombre con la fecha YYYYMMDD</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>its bands have no names, so that VV and VH cannot be told apart</source>
        <translation>sus bandas no tienen nombre, de modo que VV y VH no se pueden distinguir</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>set their descriptions, or write one raster per polarisation</source>
        <translation>defina sus descripciones, o escriba un ráster por polarización</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>stored numbers</source>
        <translation>números almacenados</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: it is a GRD measurement without calibration and terrain correction.</source>
        <translation>'%1' se excluyó: es una medida GRD sin calibración ni corrección del terreno.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: its filtered image is there.</source>
        <translation>'%1' se excluyó: está presente su imagen filtrada.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel1.py"/>
        <source>'%1' was left out: it holds no backscatter.</source>
        <translation>'%1' se excluyó: no contiene retrodispersión.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' was left out: it is Level-1C, without atmospheric correction.</source>
        <translation>'%1' se excluyó: es de nivel 1C, sin corrección atmosférica.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' has no MTD_MSIL2A.xml: the offset %2 and the scale 1/10000 are those of its baseline %3.</source>
        <translation>'%1' no tiene MTD_MSIL2A.xml: el desplazamiento %2 y la escala 1/10000 son los de su línea base %3.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>'%1' lacks the finest images of %2, which its metadata list: coarser ones are taken.</source>
        <translation>A '%1' le faltan las imágenes más finas de %2, que figuran en sus metadatos: se toman otras menos finas.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_TL.xml of '%1'</source>
        <translation>MTD_TL.xml de '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml, which holds offset and scale, is missing</source>
        <translation>falta MTD_MSIL2A.xml, que contiene el desplazamiento y la escala</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>give the whole SAFE folder or archive</source>
        <translation>proporcione la carpeta o el archivo comprimido SAFE completos</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its folder GRANULE holds no images</source>
        <translation>su carpeta GRANULE no contiene imágenes</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_QUANTIFICATION_VALUE</source>
        <translation>MTD_MSIL2A.xml no tiene BOA_QUANTIFICATION_VALUE</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_ADD_OFFSET, which baseline %1 has</source>
        <translation>MTD_MSIL2A.xml no tiene BOA_ADD_OFFSET, que sí tiene la línea base %1</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>MTD_MSIL2A.xml has no BOA_ADD_OFFSET of %1</source>
        <translation>MTD_MSIL2A.xml no tiene el BOA_ADD_OFFSET de %1</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its metadata have no time of acquisition</source>
        <translation>sus metadatos no tienen hora de adquisición</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>its folder holds '%1' of another product</source>
        <translation>su carpeta contiene '%1' de otro producto</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>unpack each product into a folder of its own</source>
        <translation>descomprima cada producto en una carpeta propia</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2.py"/>
        <source>BOA_ADD_OFFSET or BOA_QUANTIFICATION_VALUE is not a number</source>
        <translation>BOA_ADD_OFFSET o BOA_QUANTIFICATION_VALUE no es un número</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>Items of Earth Search say that the offset is still in the values, which is wrong in some of its collection sentinel-2-l2a: leave out dates that are too dark, with negative values.</source>
        <translation>Los elementos de Earth Search dicen que el desplazamiento sigue estando en los valores, lo que es falso en parte de su colección sentinel-2-l2a: omita las fechas demasiado oscuras, con valores negativos.</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item has no datetime</source>
        <translation>su elemento STAC no tiene datetime</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>none of its bands are there</source>
        <translation>no está presente ninguna de sus bandas</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>download them</source>
        <translation>descárguelas</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item tells neither the offset nor the baseline</source>
        <translation>su elemento STAC no indica ni el desplazamiento ni la línea base</translation>
    </message>
    <message>
        <location filename="../../core/products/sentinel2_items.py"/>
        <source>its STAC item is damaged</source>
        <translation>su elemento STAC está dañado</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>their values are taken as they are.</source>
        <translation>sus valores se toman tal como están.</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>The items do not say a scale: %1</source>
        <translation>Los elementos no indican ninguna escala: %1</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>The items say that the rasters of Sentinel-2 have no offset, or have it applied: it is not applied again.</source>
        <translation>Los elementos dicen que los rásteres de Sentinel-2 no tienen desplazamiento, o que ya está aplicado: no se aplica de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/products/stac.py"/>
        <source>Radar without a unit: its values are %1.</source>
        <translation>Radar sin unidad: sus valores son %1.</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>MTD_ALL.xml of '%1'</source>
        <translation>MTD_ALL.xml de '%1'</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>the file MTD_ALL.xml, which holds the scale, is missing</source>
        <translation>falta el archivo MTD_ALL.xml, que contiene la escala</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>it holds no FRE images (reflectance corrected for slopes)</source>
        <translation>no contiene imágenes FRE (reflectancia corregida de las pendientes)</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>download the whole product</source>
        <translation>descargue el producto completo</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>MTD_ALL.xml has no ACQUISITION_DATE</source>
        <translation>MTD_ALL.xml no tiene ACQUISITION_DATE</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>'%1' was left out: it is not Level-2A of Sentinel-2, Landsat or Venµs.</source>
        <translation>'%1' se excluyó: no es nivel 2A de Sentinel-2, Landsat o Venµs.</translation>
    </message>
    <message>
        <location filename="../../core/products/theia.py"/>
        <source>REFLECTANCE_QUANTIFICATION_VALUE in MTD_ALL.xml is no number</source>
        <translation>REFLECTANCE_QUANTIFICATION_VALUE en MTD_ALL.xml no es un número</translation>
    </message>
    <message>
        <location filename="../../core/products/xml_file.py"/>
        <source>The metadata %1 declare entities or are nested too deep, which no product does: remove the product.</source>
        <translation>Los metadatos %1 declaran entidades o están anidados con demasiada profundidad, lo que no ocurre en ningún producto: elimine el producto.</translation>
    </message>
    <message>
        <location filename="../../core/products/xml_file.py"/>
        <source>The metadata %1 are damaged (%2): download the product again.</source>
        <translation>Los metadatos %1 están dañados (%2): descargue el producto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/remote_reads.py"/>
        <source>HTTP status %1</source>
        <translation>estado HTTP %1</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The map is correct on %1 of the area (%2 interval %3).</source>
        <translation>El mapa es correcto en %1 de la superficie (intervalo del %2: %3).</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <location filename="../../core/report/training.py"/>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Estimated hectares: rows are classes of the map, columns what was seen. User's accuracy: share of the area mapped as the class that is of it. Producer's accuracy: share of the class's area that is mapped as the class.</source>
        <translation>Hectáreas estimadas: las filas son clases del mapa, las columnas lo que se vio. Exactitud del usuario: proporción de la superficie cartografiada como la clase que pertenece a ella. Exactitud del productor: proporción de la superficie de la clase que está cartografiada como tal.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The prediction-powered intervals are %1 %2 in sum than the error-adjusted ones. Each holds; decide for one of them before the result is known: a choice by the result makes intervals too narrow.</source>
        <translation>Los intervalos con predicciones son en total %1 %2 que los ajustados por el error. Ambos son válidos; decídase por uno de ellos antes de conocer el resultado: elegir según el resultado hace los intervalos demasiado estrechos.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>area report</source>
        <translation>informe de superficies</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Map (ha)</source>
        <translation>Mapa (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Error-adjusted (ha)</source>
        <translation>Ajustadas por el error (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>%1 interval</source>
        <translation>Intervalo del %1</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Prediction-powered (ha)</source>
        <translation>Con predicciones (ha)</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Parcels in the map</source>
        <translation>Parcelas en el mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Visited</source>
        <translation>Visitadas</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/declarations.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>hectares</source>
        <translation>hectáreas</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>All parcels were visited, or errors are not possible: the areas are known.</source>
        <translation>Se visitaron todas las parcelas, o no hay errores posibles: las superficies son conocidas.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>wider</source>
        <translation>más anchos</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>narrower</source>
        <translation>más estrechos</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Error-adjusted: in each stratum the share of a class in the visited area, times the stratum's known area (a ratio estimator, since parcels differ in size), with the finite population correction. Prediction-powered: hectares times the model's probabilities over all parcels, corrected by their errors at visited ones. Intervals allow for the skewness of few errors of unequal parcels: they are wider above than below, and never exclude what was seen. The intervals hold the doubt of the sample alone, not that of wrong observations.</source>
        <translation>Ajustadas por el error: en cada estrato, la proporción de una clase en la superficie visitada, multiplicada por la superficie conocida del estrato (un estimador de razón, pues las parcelas difieren en tamaño), con la corrección por población finita. Con predicciones: hectáreas multiplicadas por las probabilidades del modelo en todas las parcelas, corregidas por sus errores en las visitadas. Los intervalos tienen en cuenta la asimetría de unos pocos errores en parcelas desiguales: son más anchos por arriba que por abajo, y nunca excluyen lo que se vio. Los intervalos contienen solo la duda de la muestra, no la de observaciones erróneas.</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>error-adjusted estimate</source>
        <translation>estimación ajustada por el error</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>prediction-powered estimate</source>
        <translation>estimación con predicciones</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Areas</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>The sample</source>
        <translation>La muestra</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <location filename="../../core/report/visits.py"/>
        <source>Accuracy by area</source>
        <translation>Exactitud por superficie</translation>
    </message>
    <message>
        <location filename="../../core/report/area.py"/>
        <source>Area of each class with its %1 interval.</source>
        <translation>Superficie de cada clase con su intervalo del %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/attention_plots.py"/>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <location filename="../../core/report/attention_plots.py"/>
        <location filename="../../core/report/training_plots.py"/>
        <source>pixel of the segment</source>
        <translation>píxel del segmento</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 %2: %3 (mean over folds%4); %5 (95 % interval %6 to %7).</source>
        <translation>%1 %2: %3 (media de las particiones%4); %5 (intervalo del 95 %: de %6 a %7).</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 of %2 %3 classified correctly, on average over %4 repeats</source>
        <translation>%1 de %2 %3 bien {2|clasificada|clasificadas}, de media en %4 repeticiones</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Whether it is better than %1 is undecided: %2 classified correctly by %3 only, %4 by %5 only.</source>
        <translation>No está decidido si es mejor que %1: %2 bien clasificadas solo por %3, %4 solo por %5.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>For reference: predicting %1 for every parcel would be correct for %2 of them.</source>
        <translation>Como referencia: predecir %1 para todas las parcelas sería correcto en %2 de ellas.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>has the highest overall accuracy of %1 methods</source>
        <translation>tiene la mayor exactitud global de %1 métodos</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>is the only method tested</source>
        <translation>es el único método probado</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>, STD %1</source>
        <translation>, desv. est. %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>was</source>
        <translation>quedó</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>were</source>
        <translation>quedaron</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 of %2 %3 classified correctly</source>
        <translation>%1 de %2 %3 bien {2|clasificada|clasificadas}</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the simplest classical method</source>
        <translation>el método clásico más sencillo</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>a classical method</source>
        <translation>un método clásico</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It was not tested against %1).</source>
        <translation>No se comparó con %1).</translation>
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
        <translation>No es significativamente mejor que %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>It is significantly better than %1.</source>
        <translation>Es significativamente mejor que %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 Whether a simpler method does as well is unknown: choose more in Methods (METHODS), such as LDA (lda) and random forest (random_forest).</source>
        <translation>%1 Se desconoce si un método más sencillo da resultados igual de buenos: elija más en Métodos (METHODS), como LDA (lda) y bosque aleatorio (random_forest).</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>%1 %2 is a classical method: no neural network that was tested did better on these parcels.</source>
        <translation>%1 %2 es un método clásico: ninguna de las redes neuronales probadas dio mejores resultados con estas parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>No method could be scored: the best method is unknown.</source>
        <translation>No se pudo puntuar ningún método: se desconoce cuál es el mejor.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Below the diagonal: parcels that only the method of the row classified correctly, and parcels that only the method of the column did.</source>
        <translation>Debajo de la diagonal: parcelas que solo el método de la fila clasificó correctamente, y parcelas que solo lo hizo el método de la columna.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the runner-up</source>
        <translation>el segundo</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Folds are by parcel: parcels of one field, or neighbours, may be in training and test parcels. In a region without training parcels the accuracy may be lower; keeping groups or squares of land together in one fold (GROUPING) measures how much.</source>
        <translation>Las particiones son por parcela: parcelas de un mismo campo, o vecinas, pueden estar en las parcelas de entrenamiento y en las de prueba. En una región sin parcelas de entrenamiento la exactitud puede ser menor; mantener grupos o cuadrados de terreno juntos en una partición (GROUPING) mide cuánto.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>The best of many methods was selected with the same parcels that its accuracy is measured on, so its accuracy is slightly too high.</source>
        <translation>El mejor de muchos métodos se seleccionó con las mismas parcelas con las que se mide su exactitud, por lo que esta es ligeramente demasiado alta.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>Above the diagonal: p value of McNemar's test, the probability of a difference at least this large between two equally good methods, adjusted for the number of pairs (Holm 1979); bold below %1. Differences that are not bold are not significant with these parcels.</source>
        <translation>Encima de la diagonal: valor p de la prueba de McNemar, la probabilidad de una diferencia al menos así de grande entre dos métodos igual de buenos, ajustada por el número de pares (Holm 1979); en negrita si es menor que %1. Las diferencias que no están en negrita no son significativas con estas parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <source>the runner-up and %1</source>
        <translation>el segundo y %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 parcel</source>
        <translation>%1 parcela</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/answer.py"/>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/parts.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 parcels</source>
        <translation>%1 parcelas</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/cells.py"/>
        <source>true class</source>
        <translation>clase verdadera</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/cells.py"/>
        <location filename="../../core/report/plots.py"/>
        <source>predicted class</source>
        <translation>clase predicha</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Most frequent errors of %1: %2.</source>
        <translation>Errores más frecuentes de %1: %2.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1, by the confusion matrix of all folds, with 95 % intervals:</source>
        <translation>%1, según la matriz de confusión de todas las particiones, con intervalos del 95 %:</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 of each class by method, best method first; of all folds together.</source>
        <translation>F1 de cada clase por método, el mejor método primero; de todas las particiones juntas.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 by class and method; the numbers are in the table below.</source>
        <translation>F1 por clase y método; los números están en la tabla de abajo.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Class correct</source>
        <translation>Clase correcta</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Group correct</source>
        <translation>Grupo correcto</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Mistakes within a group</source>
        <translation>Errores dentro de un grupo</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Across groups</source>
        <translation>Entre grupos</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>, each counted %1 times</source>
        <translation>, cada una contada %1 veces</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 classified as %2 (%3 of its parcels)</source>
        <translation>%1 clasificada como %2 (%3 de sus parcelas)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 made no error.</source>
        <translation>%1 no cometió ningún error.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1: parcels by true class (rows) and predicted class (columns)%2. Colours: percent of the true class; each row adds up to 100 %.</source>
        <translation>%1: parcelas por clase verdadera (filas) y clase predicha (columnas)%2. Colores: porcentaje de la clase verdadera; cada fila suma 100 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Confusion matrices of %1</source>
        <translation>Matrices de confusión de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 The intervals are Wilson's, for other parcels of the same area.</source>
        <translation>%1 Los intervalos son los de Wilson, para otras parcelas de la misma zona.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>F1 of all methods in numbers</source>
        <translation>F1 de todos los métodos en cifras</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Means ± STD over test folds. The group is the one with the highest sum of probabilities. Mistakes are those of the class, counted over all folds and repeats.</source>
        <translation>Medias ± desviación estándar de las particiones de prueba. El grupo es el que tiene la mayor suma de probabilidades. Los errores son los de la clase, contados en todas las particiones y repeticiones.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>Confusion of the other methods: parcels by true class (rows) and predicted class (columns)%1. Colours: percent of the true class.</source>
        <translation>Confusión de los demás métodos: parcelas por clase verdadera (filas) y clase predicha (columnas)%1. Colores: porcentaje de la clase verdadera.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>more method</source>
        <translation>método más</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 more method</source>
        <translation>%1 método más</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/classes.py"/>
        <source>%1 more methods</source>
        <translation>%1 métodos más</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>comparison report</source>
        <translation>informe de comparación</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Best method</source>
        <translation>Mejor método</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Scores of all methods</source>
        <translation>Puntuaciones de todos los métodos</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Confusion by class</source>
        <translation>Confusión por clase</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Accuracy by class</source>
        <translation>Exactitud por clase</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Groups of crops</source>
        <translation>Grupos de cultivos</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Maps of errors and folds</source>
        <translation>Mapas de errores y particiones</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Calibration of the confidence</source>
        <translation>Calibración de la confianza</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Significance of the differences</source>
        <translation>Significación de las diferencias</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Folds and parcels left out</source>
        <translation>Particiones y parcelas excluidas</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <source>Settings and versions</source>
        <translation>Ajustes y versiones</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/document.py"/>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>How to cite</source>
        <translation>Cómo citar</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>classified correctly</source>
        <translation>clasificada correctamente</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>not classified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>fold %1 (%2)</source>
        <translation>partición %1 (%2)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>classified as %1</source>
        <translation>clasificada como %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/maps.py"/>
        <source>fold %1</source>
        <translation>partición %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <location filename="../../core/report/early_season_plots.py"/>
        <source>overall accuracy (%)</source>
        <translation>exactitud global (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>F1 (black line: 95 % interval)</source>
        <translation>F1 (línea negra: intervalo del 95 %)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>Accuracy by confidence</source>
        <translation>Exactitud según la confianza</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>Parcels by confidence</source>
        <translation>Parcelas según la confianza</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>confidence (%)</source>
        <translation>confianza (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>confidence equals accuracy</source>
        <translation>la confianza es igual a la exactitud</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>interval of confidence</source>
        <translation>intervalo de confianza</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/plots.py"/>
        <source>fewer than %1 parcels</source>
        <translation>menos de %1 parcelas</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>time steps</source>
        <translation>pasos de tiempo</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>network of planar images</source>
        <translation>red de las imágenes planares</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>attention guidance</source>
        <translation>guía de la atención</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/results.py"/>
        <source>%1, %2 pixels</source>
        <translation>%1, %2 píxeles</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>The expected calibration error (ECE) of %1 on %2 is %3</source>
        <translation>El error de calibración esperado (ECE) de %1 en %2 es %3</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1. On average its confidence was %2 percentage points %3 than its accuracy.</source>
        <translation>%1. De media, su confianza fue %2 puntos porcentuales %3 que su exactitud.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Training of a fold (s)</source>
        <translation>Entrenamiento de una partición (s)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(mean probability over repeats)</source>
        <translation>(probabilidad media de las repeticiones)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map: %1.</source>
        <translation>Mapa: %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(colours repeat)</source>
        <translation>(los colores se repiten)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>(%1 before temperature scaling)</source>
        <translation>(%1 antes del escalado de temperatura)</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>higher</source>
        <translation>mayor</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>lower</source>
        <translation>menor</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1 were split %2 into %3 folds (seed %4). %5 Each fold was classified by a model trained on the other folds. All methods used the same folds.</source>
        <translation>%1 {1|se repartió|se repartieron} %2 en %3 particiones (semilla %4). %5 Cada partición se clasificó con un modelo entrenado con las demás particiones. Todos los métodos usaron las mismas particiones.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Overall accuracy: mean (dot), 95 % interval (bar) and each fold (small grey dots). The scale does not start at 0.</source>
        <translation>Exactitud global: media (punto), intervalo del 95 % (barra) y cada partición (puntos grises pequeños). La escala no empieza en 0.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Overall accuracy of %1</source>
        <translation>Exactitud global de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1: %2 of %3 are classified wrongly%4, shown in the colour of the predicted class. Clusters of wrong parcels may point to wrong labels, clouds or a different region.%5</source>
        <translation>%1: %2 de %3 están mal clasificadas%4, mostradas en el color de la clase predicha. Las agrupaciones de parcelas erróneas pueden indicar etiquetas erróneas, nubes o una región diferente.%5</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map of %1, %2 of them wrong.</source>
        <translation>Mapa de %1, %2 de ellas erróneas.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Folds of the first repeat: the parcels of each colour were classified by a model trained on all the others%1.%2</source>
        <translation>Particiones de la primera repetición: las parcelas de cada color se clasificaron con un modelo entrenado con todas las demás%1.%2</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Map of %1 folds.</source>
        <translation>Mapa de %1 particiones.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>ECE as trained</source>
        <translation>ECE tras el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>ECE after temperature scaling</source>
        <translation>ECE tras el escalado de temperatura</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Software: %1, a plugin for QGIS. Report its version, the settings above and the seed with any published result.</source>
        <translation>Software: %1, un complemento para QGIS. Indique su versión, los ajustes de arriba y la semilla con cualquier resultado publicado.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Means ± STD over %1 test folds. The STD is the spread between folds, the interval the uncertainty of the accuracy with this number of parcels. ECE (expected calibration error): mean difference between confidence and accuracy, 0 at best.</source>
        <translation>Medias ± desviación estándar de %1 particiones de prueba. La desviación estándar es la dispersión entre particiones; el intervalo, la incertidumbre de la exactitud con este número de parcelas. ECE (error de calibración esperado): diferencia media entre confianza y exactitud, 0 en el mejor caso.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>%1: accuracy by confidence. On the dashed line confidence equals accuracy; below it the confidence is too high.</source>
        <translation>%1: exactitud según la confianza. En la línea discontinua la confianza es igual a la exactitud; por debajo de ella la confianza es demasiado alta.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Calibration errors</source>
        <translation>Errores de calibración</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>The folds of the first repeat.</source>
        <translation>Las particiones de la primera repetición.</translation>
    </message>
    <message>
        <location filename="../../core/report/comparison/sections.py"/>
        <source>Fold %1</source>
        <translation>Partición %1</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>visits, the most suspicious first</source>
        <translation>visitas, primero las más sospechosas</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>true alarms</source>
        <translation>alarmas verdaderas</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>all visits</source>
        <translation>todas las visitas</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>expected true alarms</source>
        <translation>alarmas verdaderas esperadas</translation>
    </message>
    <message>
        <location filename="../../core/report/declaration_plots.py"/>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Of %1 to the most suspicious parcels, %2 ± %3 are expected to find a wrong declaration, and %4 a right one; this is %5 of all wrong declarations that are expected.</source>
        <translation>De %1 a las parcelas más sospechosas, se espera que %2 ± %3 encuentren una declaración errónea, y %4 una correcta; esto es %5 de todas las declaraciones erróneas que se esperan.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>declarations report</source>
        <translation>informe de declaraciones</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../core/series/band_names.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../core/series/band_names.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>are</source>
        <translation>son</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Declared</source>
        <translation>Declarada</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Most probable</source>
        <translation>Más probable</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Wrong with</source>
        <translation>Errónea con</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 in the layer.</source>
        <translation>%1 en la capa.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>True alarms</source>
        <translation>Alarmas verdaderas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Of all wrong declarations</source>
        <translation>De todas las declaraciones erróneas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>wrong with %1 to %2 %</source>
        <translation>errónea con %1 a %2 %</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Judged parcels by the probability that their declaration is wrong.</source>
        <translation>Parcelas juzgadas según la probabilidad de que su declaración sea errónea.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Suspicious</source>
        <translation>Sospechosas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected wrong</source>
        <translation>Erróneas esperadas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Mean probability</source>
        <translation>Probabilidad media</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected true alarms by number of visits, most suspicious first. Band: twice the STD.</source>
        <translation>Alarmas verdaderas esperadas según el número de visitas, primero las más sospechosas. Banda: el doble de la desviación estándar.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>No declaration is expected to be wrong.</source>
        <translation>No se espera que ninguna declaración sea errónea.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/training_sections.py"/>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Expected parcels</source>
        <translation>Parcelas esperadas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 Confident learning estimates which classes are declared in place of which; the likelihood of all declarations gives how often that happens and how sharp the probabilities are; Bayes' rule gives the probability that a declaration is wrong.</source>
        <translation>%1 El aprendizaje con confianza (confident learning) estima qué clases se declaran en lugar de cuáles; la verosimilitud de todas las declaraciones indica con qué frecuencia ocurre y lo nítidas que son las probabilidades; la regla de Bayes da la probabilidad de que una declaración sea errónea.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Suspicious parcels</source>
        <translation>Parcelas sospechosas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Which classes are declared in place of which</source>
        <translation>Qué clases se declaran en lugar de cuáles</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Parcels left out and warnings</source>
        <translation>Parcelas excluidas y advertencias</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/temporal.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>&lt;strong&gt;%1&lt;/strong&gt; of %2 %3 more probably wrong than right; &lt;strong&gt;%4&lt;/strong&gt; (%5) are expected to be wrong.</source>
        <translation>&lt;strong&gt;%1&lt;/strong&gt; de %2 %3 más probablemente un error que un acierto; se esperan &lt;strong&gt;%4&lt;/strong&gt; errores (%5).</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>A parcel that looks unlike its class for another reason (a failed crop, a catch crop, mixed pixels, clouds) cannot be told from a wrong declaration. Visit before you decide.</source>
        <translation>Una parcela que no se parece a su clase por otro motivo (un cultivo malogrado, un cultivo intermedio, píxeles mixtos, nubes) no se puede distinguir de una declaración errónea. Visítela antes de decidir.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>Errors that are the same in most parcels of a class are learned and not found.</source>
        <translation>Los errores que son los mismos en la mayoría de las parcelas de una clase se aprenden y no se encuentran.</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>more parcel</source>
        <translation>parcela más</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 visit</source>
        <translation>%1 visita</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 visits</source>
        <translation>%1 visitas</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 more parcel</source>
        <translation>%1 parcela más</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 more parcels</source>
        <translation>%1 parcelas más</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 declaration</source>
        <translation>%1 declaración</translation>
    </message>
    <message>
        <location filename="../../core/report/declarations.py"/>
        <source>%1 declarations</source>
        <translation>%1 declaraciones</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>From %1 on the overall accuracy is within %2 of that of the full season: %3 against %4. The loss is %5 points, with a 95 % interval of %6 to %7, %8</source>
        <translation>A partir del %1, la exactitud global está a menos de %2 de la de la temporada completa: %3 frente a %4. La pérdida es de %5 puntos, con un intervalo del 95 % de %6 a %7, %8</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../core/report/numbers.py"/>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>No earlier date is within %1 of the full season: its overall accuracy, %2, is reached on %3 only.</source>
        <translation>Ninguna fecha anterior está a menos de %1 de la temporada completa: su exactitud global, %2, solo se alcanza el %3.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>so the loss is within the tolerance beyond chance.</source>
        <translation>de modo que la pérdida está dentro de la tolerancia más allá del azar.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>so other parcels may lose more; beyond chance the loss is within the tolerance from %1 on.</source>
        <translation>de modo que otras parcelas pueden perder más; más allá del azar, la pérdida está dentro de la tolerancia a partir del %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Classes that need a later date for an F1 within the tolerance: %1.</source>
        <translation>Clases que necesitan una fecha posterior para un F1 dentro de la tolerancia: %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>From %1 to %2 the overall accuracy falls by %3 points (p %4): %5</source>
        <translation>Del %1 al %2 la exactitud global baja %3 puntos (p %4): %5</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>early season report</source>
        <translation>informe de temporada temprana</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Season up to</source>
        <translation>Temporada hasta</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Points lost (95 %)</source>
        <translation>Puntos perdidos (95 %)</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>STD over folds</source>
        <translation>Desv. est. de las particiones</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Below: share of the attention that a model of the full season, trained on all parcels, gives to each date.</source>
        <translation>Abajo: proporción de la atención que un modelo de la temporada completa, entrenado con todas las parcelas, dedica a cada fecha.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>The network of this method has no attention to show.</source>
        <translation>La red de este método no tiene atención que mostrar.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Earliest date</source>
        <translation>Fecha más temprana</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Beyond chance</source>
        <translation>Más allá del azar</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 then</source>
        <translation>F1 entonces</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 of full season</source>
        <translation>F1 de la temporada completa</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Later: than the earliest date overall. Beyond chance: the whole interval of the loss is within the tolerance; of a class with few parcels that is seldom so.</source>
        <translation>Posterior: que la fecha más temprana en conjunto. Más allá del azar: todo el intervalo de la pérdida está dentro de la tolerancia; en una clase con pocas parcelas rara vez es así.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>within chance.</source>
        <translation>dentro del azar.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>the method makes bad use of these images; try another method (METHOD), or more parcels.</source>
        <translation>el método aprovecha mal estas imágenes; pruebe otro método (METHOD), o más parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Accuracy by date</source>
        <translation>Exactitud por fecha</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Folds, parcels left out and warnings</source>
        <translation>Particiones, parcelas excluidas y advertencias</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Points lost against the full season, with a 95 % interval by resampling the parcels (whole groups, if parcels are grouped); STD of the loss over folds; p: McNemar's test of the same parcels, not adjusted for the number of dates.</source>
        <translation>Puntos perdidos frente a la temporada completa, con un intervalo del 95 % por remuestreo de las parcelas (grupos enteros, si las parcelas están agrupadas); desviación estándar de la pérdida entre particiones; p: prueba de McNemar de las mismas parcelas, sin ajustar por el número de fechas.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 in percent of each class by date, with the 95 % interval of the difference from the full season. Green: tolerance; orange: earliest date.</source>
        <translation>F1 en porcentaje de cada clase por fecha, con el intervalo del 95 % de la diferencia respecto a la temporada completa. Verde: tolerancia; naranja: fecha más temprana.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>F1 of each class by cut-off date.</source>
        <translation>F1 de cada clase por fecha de corte.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>%1 were split %2 into %3 folds, the same for all dates. Each fold was classified by a model trained on the others, with the images up to the date alone.</source>
        <translation>%1 se repartieron %2 en %3 particiones, las mismas para todas las fechas. Cada partición se clasificó con un modelo entrenado con las demás, solo con las imágenes hasta la fecha.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Attention until then</source>
        <translation>Atención hasta entonces</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy of models that know the season up to each date, by the same folds. Bars: 95 % interval of the difference from the full season. Green: tolerance; orange: earliest date.%1</source>
        <translation>Exactitud global de modelos que conocen la temporada hasta cada fecha, con las mismas particiones. Barras: intervalo del 95 % de la diferencia respecto a la temporada completa. Verde: tolerancia; naranja: fecha más temprana.%1</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season.py"/>
        <source>Overall accuracy by cut-off date.</source>
        <translation>Exactitud global por fecha de corte.</translation>
    </message>
    <message>
        <location filename="../../core/report/early_season_plots.py"/>
        <source>attention (%)</source>
        <translation>atención (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>environment report</source>
        <translation>informe del entorno</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Cannot be imported: %1. Close QGIS, uninstall, open %2 and run:</source>
        <translation>No se puede importar: %1. Cierre QGIS, desinstale, abra %2 y ejecute:</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Cannot be imported: %1. torch and torchvision must be a matching pair from one source. Close QGIS, uninstall both, open %2 and run:</source>
        <translation>No se puede importar: %1. torch y torchvision deben ser un par compatible de una misma fuente. Cierre QGIS, desinstale ambos, abra %2 y ejecute:</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Missing: %1. Close QGIS, open %2 and run:</source>
        <translation>Falta: %1. Cierre QGIS, abra %2 y ejecute:</translation>
    </message>
    <message>
        <location filename="../../core/report/environment.py"/>
        <source>Everything that Planar SITS needs is there.</source>
        <translation>Está todo lo que necesita Planar SITS.</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/series.py"/>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Acquisitions</source>
        <translation>Adquisiciones</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>All segments of each parcel in an epoch</source>
        <translation>Todos los segmentos de cada parcela en una época</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Attention guidance</source>
        <translation>Guía de la atención</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>224 x 224 canvas</source>
        <translation>Lienzo de 224 x 224</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Common names of the bands</source>
        <translation>Nombres comunes de las bandas</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Day of the training</source>
        <translation>Día del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Jitter by differences within classes</source>
        <translation>Perturbación según las diferencias dentro de las clases</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Maximum epochs</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>As many segments of each parcel</source>
        <translation>Los mismos segmentos de cada parcela</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Filters (only TempCNN)</source>
        <translation>Filtros (solo TempCNN)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/model_support.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Segments (percent of a parcel's pixels)</source>
        <translation>Segmentos (porcentaje de los píxeles de una parcela)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Radiometric jitter (share of the range of a band)</source>
        <translation>Perturbación radiométrica (parte del rango de una banda)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Labels left out</source>
        <translation>Etiquetas excluidas</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Segment length (pixels)</source>
        <translation>Longitud del segmento (píxeles)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../processing_provider/sample_layers.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Parcels trained on</source>
        <translation>Parcelas usadas para entrenar</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Parcels left out</source>
        <translation>Parcelas excluidas</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Parcels held out for validation</source>
        <translation>Parcelas reservadas para la validación</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Patience (epochs)</source>
        <translation>Paciencia (épocas)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Pixels trained on</source>
        <translation>Píxeles usados para entrenar</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels of a segment</source>
        <translation>Píxeles de un segmento</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Shortest segment in a batch (pixels; 0: all are whole)</source>
        <translation>Segmento más corto de un lote (píxeles; 0: todos son completos)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Optimiser steps</source>
        <translation>Pasos del optimizador</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>All epochs taken, the last one kept</source>
        <translation>Todas las épocas realizadas, se conserva la última</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <source>Unit of the values</source>
        <translation>Unidad de los valores</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Validation parcels (percent)</source>
        <translation>Parcelas de validación (por ciento)</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Initial weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../core/report/labels.py"/>
        <location filename="../../core/report/model.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>at most %1, with %2 confidence</source>
        <translation>como máximo %1, con una confianza de %2</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation parcels for prediction sets and novelty</source>
        <translation>Parcelas de validación para los conjuntos de predicción y la novedad</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Overall accuracy (validation parcels)</source>
        <translation>Exactitud global (parcelas de validación)</translation>
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
        <translation>Exactitud global de la referencia (LDA)</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Accuracy of the groups</source>
        <translation>Exactitud de los grupos</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Part that is given its class, not its group</source>
        <translation>Parte que recibe su clase, no su grupo</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Part of wrong answers, class or group</source>
        <translation>Parte de respuestas erróneas, clase o grupo</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>from a probability of %1 on</source>
        <translation>a partir de una probabilidad de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>model report</source>
        <translation>informe del modelo</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Scaled to 0</source>
        <translation>Escalado a 0</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Scaled to 1</source>
        <translation>Escalado a 1</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Of files above 2 MiB, the hash is that of their first and last MiB.</source>
        <translation>De los archivos de más de 2 MiB, el hash es el de su primer y su último MiB.</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 time steps, from day %2 (%3) to day %4 (%5) since the season's start; the dates are those of the training season. The images of another season are interpolated to these days.</source>
        <translation>%1 pasos de tiempo, del día %2 (%3) al día %4 (%5) desde el inicio de la temporada; las fechas son las de la temporada de entrenamiento. Las imágenes de otra temporada se interpolan a estos días.</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1, %2 weights</source>
        <translation>%1, %2 pesos</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Temperature of the probabilities</source>
        <translation>Temperatura de las probabilidades</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Season start</source>
        <translation>Inicio de la temporada</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Time steps</source>
        <translation>Pasos de tiempo</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Segment length</source>
        <translation>Longitud del segmento</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 % of a parcel's pixels</source>
        <translation>%1 % de los píxeles de una parcela</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Seed of the segments</source>
        <translation>Semilla de los segmentos</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/training.py"/>
        <source>Groups of classes</source>
        <translation>Grupos de clases</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Class named in pred_group</source>
        <translation>Clase indicada en pred_group</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Wrong answers in pred_group</source>
        <translation>Respuestas erróneas en pred_group</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation parcels of a class that a coverage needs</source>
        <translation>Parcelas de validación de una clase que necesita una cobertura</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Training parcels</source>
        <translation>Parcelas de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>not bounded: too few parcels, or too many in a wrong group</source>
        <translation>sin límite: muy pocas parcelas, o demasiadas en un grupo erróneo</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Validation scores</source>
        <translation>Puntuaciones de validación</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Time axis</source>
        <translation>Eje temporal</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Inputs of the training</source>
        <translation>Entradas del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>none (trained by an earlier version)</source>
        <translation>ninguna (entrenado por una versión anterior)</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>All inputs</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>All time steps</source>
        <translation>Todos los pasos de tiempo</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../core/report/model.py"/>
        <location filename="../../core/report/tables.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../core/report/numbers.py"/>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>%1 to %2 %</source>
        <translation>de %1 a %2 %</translation>
    </message>
    <message>
        <location filename="../../core/report/page.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../core/report/page.py"/>
        <source>The report cannot be written to '%1' (%2): choose a file in a folder that you may write to.</source>
        <translation>No se puede escribir el informe en '%1' (%2): elija un archivo en una carpeta con permiso de escritura.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Producer's accuracy (recall): share of the class's parcels that were classified as this class. User's accuracy (precision): share of the parcels classified as this class that belong to it. F1: harmonic mean of both.</source>
        <translation>Exactitud del productor (exhaustividad): proporción de las parcelas de la clase que se clasificaron como esta clase. Exactitud del usuario (precisión): proporción de las parcelas clasificadas como esta clase que pertenecen a ella. F1: media armónica de ambas.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>With fewer than %1 parcels this error is mostly chance: whether the confidences are right is not known.</source>
        <translation>Con menos de %1 parcelas este error se debe sobre todo al azar: no se sabe si las confianzas son correctas.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>%1 %2 left out:</source>
        <translation>%1 %2 fuera:</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Classes with fewer than %1 %2: %3. Their scores are uncertain: other parcels may give very different ones.</source>
        <translation>Clases con menos de %1 %2: %3. Sus puntuaciones son inciertas: otras parcelas pueden dar otras muy distintas.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>No parcel was left out.</source>
        <translation>No se excluyó ninguna parcela.</translation>
    </message>
    <message>
        <location filename="../../core/report/parts.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Parcel %1</source>
        <translation>Parcela %1</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>classified as: %1 (%2 %)</source>
        <translation>clasificada como: %1 (%2 %)</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>%1; each row is one date, the earliest at the top.</source>
        <translation>%1; cada fila es una fecha, la más temprana arriba.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>, so that green plants look red</source>
        <translation>, de modo que las plantas verdes se ven rojas</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Colours: %1 is shown as red, %2 as green, %3 as blue%4.</source>
        <translation>Colores: %1 se muestra en rojo, %2 en verde, %3 en azul%4.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Grey: the brighter, the higher %1.</source>
        <translation>Gris: cuanto más claro, mayor es %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>The black canvas around the image is part of the network's input.</source>
        <translation>El lienzo negro alrededor de la imagen forma parte de la entrada de la red.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>all its %1 %2</source>
        <translation>sus %1 %2</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>Lower images: the brighter, the more these dates and pixels contributed to the class named above. The class of the parcel has the highest mean probability over %1.</source>
        <translation>Imágenes inferiores: cuanto más claras, más contribuyeron estas fechas y píxeles a la clase indicada arriba. La clase de la parcela tiene la mayor probabilidad media en %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_legend.py"/>
        <source>These images are the only input of the network.</source>
        <translation>Estas imágenes son la única entrada de la red.</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>1 pixel</source>
        <translation>1 píxel</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>the parcel's %1</source>
        <translation>los %1 de la parcela</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>step of the %1</source>
        <translation>paso del %1</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>pixel</source>
        <translation>píxel</translation>
    </message>
    <message>
        <location filename="../../core/report/planar_pictures.py"/>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../core/report/plots.py"/>
        <source>true class (parcels)</source>
        <translation>clase verdadera (parcelas)</translation>
    </message>
    <message>
        <location filename="../../core/report/plots.py"/>
        <source>parcels of the true class (%)</source>
        <translation>parcelas de la clase verdadera (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Each with its date and its share of valid pixels; white: no data.</source>
        <translation>Cada una con su fecha y su proporción de píxeles válidos; blanco: sin datos.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>series report</source>
        <translation>informe de la serie</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 on %2, %3 to %4</source>
        <translation>%1 en %2, de %3 a %4</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>left out: %1</source>
        <translation>excluido: %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>The series</source>
        <translation>La serie</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Bands, %1</source>
        <translation>Bandas, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Unit, %1</source>
        <translation>Unidad, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Invalid mask values, %1</source>
        <translation>Valores de máscara no válidos, %1</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Share of valid pixels over the parcels by date; each line is a tile or an orbit; crosses: products that were left out.</source>
        <translation>Proporción de píxeles válidos en las parcelas por fecha; cada línea es una tesela o una órbita; cruces: productos excluidos.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>as in the products</source>
        <translation>como en los productos</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>no masks</source>
        <translation>sin máscaras</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>Valid</source>
        <translation>Válidos</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 more are not shown.</source>
        <translation>%1 más no se {1|muestra|muestran}.</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 date</source>
        <translation>%1 fecha</translation>
    </message>
    <message>
        <location filename="../../core/report/series.py"/>
        <source>%1 dates</source>
        <translation>%1 fechas</translation>
    </message>
    <message>
        <location filename="../../core/report/series_plots.py"/>
        <source>valid (%)</source>
        <translation>válidos (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/tables.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Suggested season: %1 to %2. %3 of %4 dates exceed the attention threshold of at least one class.</source>
        <translation>Temporada sugerida: de %1 a %2. %3 de %4 fechas superan el umbral de atención de al menos una clase.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>To use only this season, train again with Season start (SEASON_START) %1 and Season end (SEASON_END) %2, and compare the accuracies.</source>
        <translation>Para usar solo esta temporada, entrene de nuevo con Inicio de la temporada (SEASON_START) %1 y Fin de la temporada (SEASON_END) %2, y compare las exactitudes.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>parcels used</source>
        <translation>parcelas usadas</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>segments explained</source>
        <translation>segmentos explicados</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>seed of the segments</source>
        <translation>semilla de los segmentos</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>temporal attention report</source>
        <translation>informe de atención temporal</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No date exceeds the attention threshold of any class: the suggested season is the whole one, %1 to %2 (%3 dates).</source>
        <translation>Ninguna fecha supera el umbral de atención de ninguna clase: la temporada sugerida es la completa, de %1 a %2 (%3 fechas).</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>The suggested season is the whole season: attention suggests no shorter one.</source>
        <translation>La temporada sugerida es la temporada completa: la atención no sugiere ninguna más corta.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No date exceeds an attention threshold, so the whole season is suggested. That is common where every segment must have a date above its threshold: try means weighted by margin as Profile of a class (PROFILE). Otherwise the model may not have learned enough: check its accuracy.</source>
        <translation>Ninguna fecha supera un umbral de atención, por lo que se sugiere la temporada completa. Eso es frecuente cuando todos los segmentos deben tener una fecha por encima de su umbral: pruebe las medias ponderadas por el margen como Perfil de una clase (PROFILE). Si no, puede que el modelo no haya aprendido lo suficiente: compruebe su exactitud.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>No segment was classified as</source>
        <translation>No se clasificó ningún segmento como</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Fewer than %1 segments were classified as</source>
        <translation>Se clasificaron menos de %1 segmentos como</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Suggested season</source>
        <translation>Temporada sugerida</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Attention of each class by date</source>
        <translation>Atención de cada clase por fecha</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Attention in the planar images</source>
        <translation>Atención en las imágenes planares</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>%1: %2 parcel(s), %3 segment(s).</source>
        <translation>%1: %2 {2|parcela|parcelas}, %3 {3|segmento|segmentos}.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>The dates kept lie between acquisitions: the suggested season was widened to the acquisitions before and after, from which their values are interpolated.</source>
        <translation>Las fechas conservadas están entre adquisiciones: la temporada sugerida se amplió a las adquisiciones anterior y posterior, a partir de las cuales se interpolan sus valores.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal.py"/>
        <source>%1 %2: the suggested season may lack dates that separate it from the other classes. Add more parcels of it, or check its accuracy.</source>
        <translation>%1 %2: a la temporada sugerida pueden faltarle fechas que la separan de las demás clases. Añada más parcelas de ella, o compruebe su exactitud.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention shows which dates this model used. It does not show what distinguishes the crops: another model, or the same one trained with another seed, may use other dates.</source>
        <translation>La atención muestra qué fechas usó este modelo. No muestra lo que distingue a los cultivos: otro modelo, o el mismo entrenado con otra semilla, puede usar otras fechas.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Dates without attention are not useless: they may carry the same information as the dates that were used.</source>
        <translation>Las fechas sin atención no son inútiles: pueden contener la misma información que las fechas que se usaron.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention is as coarse as the feature map of the network (see the first section): a date may be kept because a neighbouring date matters.</source>
        <translation>La atención es tan gruesa como el mapa de características de la red (véase la primera sección): una fecha puede conservarse porque importa una fecha vecina.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention explains wrong predictions as well as correct ones. Profiles of classes with few segments are uncertain.</source>
        <translation>La atención explica tanto las predicciones erróneas como las correctas. Los perfiles de clases con pocos segmentos son inciertos.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>To check the suggested season, train again on it with the same parcels and compare the accuracies. If the accuracy does not fall, the dates left out were not needed.</source>
        <translation>Para comprobar la temporada sugerida, entrene de nuevo con ella y las mismas parcelas y compare las exactitudes. Si la exactitud no baja, las fechas excluidas no eran necesarias.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>The suggested season contains %1 dates, since a season has no gaps.</source>
        <translation>La temporada sugerida contiene %1 fechas, pues una temporada no tiene huecos.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Dates above its threshold</source>
        <translation>Fechas por encima de su umbral</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Strongest date</source>
        <translation>Fecha más fuerte</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Mean planar image of the segments classified as each class (left), and the same in grey under its attention (right; yellow is strongest, blue weakest, scaled for each class). Rows are dates, columns the pixels of the segments in order. Dark bars on the right: dates kept.</source>
        <translation>Imagen planar media de los segmentos clasificados como cada clase (izquierda), y la misma en gris bajo su atención (derecha; el amarillo es lo más fuerte, el azul lo más débil, escalado para cada clase). Las filas son fechas, las columnas los píxeles de los segmentos en orden. Barras oscuras a la derecha: fechas conservadas.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Mean planar images and attention of %1</source>
        <translation>Imágenes planares medias y atención de %1</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Attention of each class by date, each strip scaled to its own largest value: heights compare dates, not classes. Dashed: the threshold of the class (Otsu); dots: dates above it. Shaded: dates that at least one class keeps.</source>
        <translation>Atención de cada clase por fecha, cada franja escalada a su propio valor máximo: las alturas comparan fechas, no clases. Línea discontinua: el umbral de la clase (Otsu); puntos: fechas por encima de él. Sombreado: fechas que conserva al menos una clase.</translation>
    </message>
    <message>
        <location filename="../../core/report/temporal_sections.py"/>
        <source>Curves of attention by date for %1</source>
        <translation>Curvas de atención por fecha para %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>temperature of the probabilities</source>
        <translation>temperatura de las probabilidades</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>training report</source>
        <translation>informe de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <location filename="../../core/report/training_plots.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>Training history</source>
        <translation>Historial de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/training.py"/>
        <source>Planar images</source>
        <translation>Imágenes planares</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>classified correctly (%)</source>
        <translation>clasificados correctamente (%)</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>training segments</source>
        <translation>segmentos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>validation %1</source>
        <translation>%1 de validación</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <location filename="../../core/report/training_plots.py"/>
        <source>best epoch (%1)</source>
        <translation>mejor época (%1)</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Labels judged wrong are left out, of validation too: these are the scores of labels that look right. Parcels that are hard to classify may be among those left out, so that the scores may be too high.</source>
        <translation>Las etiquetas juzgadas erróneas se excluyen, también de la validación: estas son las puntuaciones de las etiquetas que parecen correctas. Entre las excluidas puede haber parcelas difíciles de clasificar, de modo que las puntuaciones pueden ser demasiado altas.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>the scores above are those of the weights after the last one</source>
        <translation>las puntuaciones de arriba son las de los pesos después de la última</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>the best epoch and</source>
        <translation>la mejor época y</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The validation parcels also determined %1the temperature, so these scores are slightly too high. The final model was trained on all parcels, validation parcels included; the scores do not cover that. For a publishable accuracy use cross-validation, or classify parcels that took no part in the training.</source>
        <translation>Las parcelas de validación también determinaron %1la temperatura, por lo que estas puntuaciones son ligeramente demasiado altas. El modelo final se entrenó con todas las parcelas, incluidas las de validación; las puntuaciones no lo reflejan. Para una exactitud publicable use la validación cruzada, o clasifique parcelas que no hayan participado en el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Baseline: linear discriminant analysis, fitted on the same parcels, classifies %1 of the validation parcels correctly.</source>
        <translation>Referencia: el análisis discriminante lineal, ajustado con las mismas parcelas, clasifica correctamente %1 de las parcelas de validación.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels</source>
        <translation>Parcelas de validación</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>At most %1 of the answers are wrong, with %2 confidence, for parcels like these.</source>
        <translation>Como máximo %1 de las respuestas son erróneas, con una confianza de %2, para parcelas como estas.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The part of wrong answers is not bounded.</source>
        <translation>La parte de respuestas erróneas no está acotada.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The network's scores are divided by a temperature, which brings confidence near to accuracy. On %1 the expected calibration error (ECE), the mean difference of both, was %2 before and %3 after; the mean negative log-likelihood %4 before and %5 after. The temperature was fitted on these parcels: on other parcels the error is larger. %6</source>
        <translation>Las puntuaciones de la red se dividen por una temperatura, lo que acerca la confianza a la exactitud. En %1 el error de calibración esperado (ECE), la diferencia media de ambas, era %2 antes y %3 después; la log-verosimilitud negativa media, %4 antes y %5 después. La temperatura se ajustó con estas parcelas: en otras parcelas el error es mayor. %6</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 are not shown.</source>
        <translation>No se {1|muestra|muestran} %1.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>epoch %1 had the lowest validation loss, and the scores above are those of its weights</source>
        <translation>la época %1 tuvo la menor pérdida de validación, y las puntuaciones de arriba son las de sus pesos</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 in %2; %3. The final model was then trained for %4 on all parcels, validation parcels included.</source>
        <translation>%1 en %2; %3. Después el modelo final se entrenó durante %4 con todas las parcelas, incluidas las de validación.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Curves of loss and accuracy by epoch, for training and validation.</source>
        <translation>Curvas de pérdida y exactitud por época, de entrenamiento y validación.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The first three bands are shown as red, green and blue.</source>
        <translation>Las tres primeras bandas se muestran como rojo, verde y azul.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>The first band is shown in grey.</source>
        <translation>La primera banda se muestra en gris.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Planar images of validation segments: each row is a time step, each column the time series of one pixel of the segment. %1</source>
        <translation>Imágenes planares de segmentos de validación: cada fila es un paso de tiempo, cada columna la serie temporal de un píxel del segmento. %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Planar images: %1</source>
        <translation>Imágenes planares: %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>No label was left out. %1</source>
        <translation>No se excluyó ninguna etiqueta. %1</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 judged wrong, and left out of learning and validation.%2 %3</source>
        <translation>Fuera del aprendizaje y de la validación, por parecer un error: %1.%2 %3</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>No parcel was left for validation: the accuracy of this model is unknown.</source>
        <translation>No quedó ninguna parcela para la validación: se desconoce la exactitud de este modelo.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>validation parcels</source>
        <translation>parcelas de validación</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels by true class (rows) and predicted class (columns). Colours: percent of the true class; each row adds up to 100 %.</source>
        <translation>Parcelas de validación por clase verdadera (filas) y clase predicha (columnas). Colores: porcentaje de la clase verdadera; cada fila suma 100 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>In pred_group, %1 of these parcels are given their class, the others their group; %2 of the answers are wrong. %3</source>
        <translation>En pred_group, %1 de estas parcelas reciben su clase y las demás su grupo; %2 de las respuestas son erróneas. %3</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>With this number of parcels, the 95 % interval of the overall accuracy is %1 to %2.</source>
        <translation>Con este número de parcelas, el intervalo del 95 % de la exactitud global va de %1 a %2.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 within the group of the class, %2 across groups.</source>
        <translation>%1 dentro del grupo de la clase, %2 entre grupos.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>more label</source>
        <translation>etiqueta más</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Overall accuracy &lt;strong&gt;%1&lt;/strong&gt;: %2 of %3 %4 classified correctly. Macro F1 is &lt;strong&gt;%5&lt;/strong&gt;, kappa %6.</source>
        <translation>Exactitud global &lt;strong&gt;%1&lt;/strong&gt;: %2 de %3 %4 bien {3|clasificada|clasificadas}. El F1 macro es &lt;strong&gt;%5&lt;/strong&gt;, kappa %6.</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Validation parcels correct</source>
        <translation>Parcelas de validación correctas</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>validation parcel</source>
        <translation>parcela de validación</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 epoch</source>
        <translation>%1 época</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 epochs</source>
        <translation>%1 épocas</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 more label</source>
        <translation>%1 etiqueta más</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 more labels</source>
        <translation>%1 etiquetas más</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 validation parcel</source>
        <translation>%1 parcela de validación</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 validation parcels</source>
        <translation>%1 parcelas de validación</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 label</source>
        <translation>%1 etiqueta</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 labels</source>
        <translation>%1 etiquetas</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 mistake</source>
        <translation>%1 error</translation>
    </message>
    <message>
        <location filename="../../core/report/training_sections.py"/>
        <source>%1 mistakes</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Zhdanov, F.: Diverse mini-batch active learning. arXiv 1901.05954, 2019</source>
        <translation>Zhdanov, F.: Diverse mini-batch active learning. arXiv 1901.05954, 2019</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Expected half width of the 95 % interval. It follows from the model's own probabilities: where the model is wrong more often than they say, intervals become wider.</source>
        <translation>Semiamplitud esperada del intervalo del 95 %. Se deduce de las probabilidades del propio modelo: donde el modelo se equivoca más a menudo de lo que estas dicen, los intervalos son más anchos.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Expected half width of the interval of the accuracy by number of visits.</source>
        <translation>Semiamplitud esperada del intervalo de la exactitud según el número de visitas.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>visits report</source>
        <translation>informe de visitas</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>± percent of the area</source>
        <translation>± por ciento de la superficie</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>A stratified random sample. Strata are the classes of the map, divided by size of the parcels where there are visits enough; each gets visits by its area and by the errors to be expected in it (Neyman allocation). In a stratum each parcel has the same probability (visit_prob). More visits with the same seed keep most parcels. Fill a field with the class seen at each visit and give the layer, with all of its parcels, to 'Estimate areas'.</source>
        <translation>Una muestra aleatoria estratificada. Los estratos son las clases del mapa, divididas por el tamaño de las parcelas donde hay visitas suficientes; cada uno recibe visitas según su superficie y los errores que cabe esperar en él (asignación de Neyman). En un estrato todas las parcelas tienen la misma probabilidad (visit_prob). Más visitas con la misma semilla conservan la mayoría de las parcelas. Rellene un campo con la clase vista en cada visita y proporcione la capa, con todas sus parcelas, a 'Estimar superficies'.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>Uncertain parcels of many kinds: the most uncertain parcels, five for each visit, are clustered by their probabilities, and of each cluster one is chosen. They are no random sample: accuracy and areas cannot be estimated from them, and visit_prob is empty.</source>
        <translation>Parcelas inciertas de muchos tipos: las parcelas más inciertas, cinco por cada visita, se agrupan por sus probabilidades, y de cada agrupación se elige una. No son una muestra aleatoria: a partir de ellas no se pueden estimar la exactitud ni las superficies, y visit_prob está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>For a wanted interval</source>
        <translation>Para un intervalo deseado</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../../core/report/visits.py"/>
        <source>%1 (ha)</source>
        <translation>%1 (ha)</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the backbones</source>
        <translation>las redes base</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the thresholds</source>
        <translation>los umbrales</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>folds and scores</source>
        <translation>particiones y puntuaciones</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>the plots</source>
        <translation>los gráficos</translation>
    </message>
    <message>
        <location filename="../../core/requirements.py"/>
        <source>model files</source>
        <translation>archivos de modelo</translation>
    </message>
    <message>
        <location filename="../../core/sample/phenology.py"/>
        <source>CLASS_COUNT is %1: choose a number of classes from 2 to %2.</source>
        <translation>CLASS_COUNT es %1: elija un número de clases de 2 a %2.</translation>
    </message>
    <message>
        <location filename="../../core/sample/phenology.py"/>
        <source>PARCEL_COUNT is %1, too few for %2 classes: ask for %3 parcels or more.</source>
        <translation>PARCEL_COUNT es %1, demasiado pocas para %2 clases: pida %3 parcelas o más.</translation>
    </message>
    <message>
        <location filename="../../core/sample/scene.py"/>
        <source>SEED is %1: choose 0 or more.</source>
        <translation>SEED es %1: elija 0 o más.</translation>
    </message>
    <message>
        <location filename="../../core/sample/scene.py"/>
        <source>Acquisition %1 of the sample scene</source>
        <translation>Adquisición %1 de la escena de ejemplo</translation>
    </message>
    <message>
        <location filename="../../core/sample/weather.py"/>
        <source>DATE_COUNT is %1: choose 2 to %2 dates.</source>
        <translation>DATE_COUNT es %1: elija de 2 a %2 fechas.</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>FOLDER '%1' holds other data, such as '%2', that would mix with the sample scene or be lost: choose an empty folder.</source>
        <translation>FOLDER '%1' contiene otros datos, como '%2', que se mezclarían con la escena de ejemplo o se perderían: elija una carpeta vacía.</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>Image and mask of %1</source>
        <translation>Imagen y máscara de %1</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>the parcels cannot be read again</source>
        <translation>no se pueden volver a leer las parcelas</translation>
    </message>
    <message>
        <location filename="../../core/sample/write.py"/>
        <source>The sample scene cannot be written to FOLDER '%1' (%2): choose a folder that you may write to, on a disk with room.</source>
        <translation>No se puede escribir la escena de ejemplo en FOLDER '%1' (%2): elija una carpeta con permiso de escritura, en un disco con espacio libre.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>from 1 to %1</source>
        <translation>de 1 a %1</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>the raster '%1'</source>
        <translation>el ráster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>each acquisition in '%1'</source>
        <translation>cada adquisición de '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters are of different bands by their names (%1), but are taken as one: make sure that they are the same band.</source>
        <translation>Los rásteres son de bandas distintas según sus nombres (%1), pero se toman como una sola: asegúrese de que son la misma banda.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>BANDS: band %1 is asked for, but %2 has %3: choose %4.</source>
        <translation>BANDS: se pide la banda %1, pero %2 tiene %3: elija %4.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>Band %1 of '%2' is an alpha band: pixels where it is 0 are missing, and it is not a band of the series.</source>
        <translation>La banda %1 de '%2' es una banda alfa: los píxeles donde es 0 faltan, y no es una banda de la serie.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>beside its alpha band %1</source>
        <translation>además de su banda alfa %1</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>DATES has %1, but SERIES has %2 rasters: give one date per raster, in the same order.</source>
        <translation>DATES tiene %1, pero SERIES tiene %2 rásteres: indique una fecha por ráster, en el mismo orden.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The bands of the raster '%1' are of %2 dates, from %3 to %4: give it alone as SERIES, as one stack of all acquisitions, or give one raster per acquisition, or DATES.</source>
        <translation>Las bandas del ráster '%1' son de %2 fechas, de %3 a %4: proporciónelo solo como SERIES, como una pila de todas las adquisiciones, o proporcione un ráster por adquisición, o DATES.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>No date found for the raster '%1' (temporal range, metadata, band descriptions, name): give the dates of all rasters in DATES.</source>
        <translation>No se encontró ninguna fecha para el ráster '%1' (rango temporal, metadatos, descripciones de las bandas, nombre): indique las fechas de todos los rásteres en DATES.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>BANDS: band %1 of %2 is an alpha band, which tells where pixels are valid: leave it out. If it holds values, describe the band (its name, such as NIR) or set its colour interpretation to 'undefined' (gdal_edit).</source>
        <translation>BANDS: la banda %1 de %2 es una banda alfa, que indica dónde son válidos los píxeles: omítala. Si contiene valores, describa la banda (su nombre, como NIR) o ponga su interpretación de color en 'undefined' (gdal_edit).</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' have %3 and %4 bands: choose bands that all of them have in BANDS.</source>
        <translation>Los rásteres '%1' y '%2' tienen %3 y %4 bandas: elija en BANDS bandas que tengan todos ellos.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>No dates found in the band descriptions of the raster '%1': give one date per acquisition in DATES. (A single raster is taken as a stack of acquisitions.)</source>
        <translation>No se encontraron fechas en las descripciones de las bandas del ráster '%1': indique una fecha por adquisición en DATES. (Un ráster único se toma como una pila de adquisiciones.)</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>DATES has %1, but the raster '%2' has %3%4, which is not a multiple: give one date per acquisition.</source>
        <translation>DATES tiene %1, pero el ráster '%2' tiene %3%4, lo que no es un múltiplo: indique una fecha por adquisición.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' hold different bands (%3 and %4) of %5: join the bands of each date into one raster with 'Build virtual raster' (gdal:buildvirtualraster, each input into a separate band) and give one raster per date; or give the files of one band only.</source>
        <translation>Los rásteres '%1' y '%2' contienen bandas distintas (%3 y %4) de %5: una las bandas de cada fecha en un ráster con 'Construir ráster virtual' (gdal:buildvirtualraster, cada entrada en una banda separada) y proporcione un ráster por fecha; o proporcione los archivos de una sola banda.</translation>
    </message>
    <message>
        <location filename="../../core/series/acquisitions.py"/>
        <source>The rasters '%1' and '%2' have different bands: band %3 is '%4' in the first, '%5' in the second. Give rasters with the same bands, or the same descriptions of their bands.</source>
        <translation>Los rásteres '%1' y '%2' tienen bandas distintas: la banda %3 es '%4' en el primero, '%5' en el segundo. Proporcione rásteres con las mismas bandas, o con las mismas descripciones de sus bandas.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>No product is left for the series: %1; raise MAX_CLOUD, or give products of the area of the parcels.</source>
        <translation>No queda ningún producto para la serie: %1; aumente MAX_CLOUD, o proporcione productos de la zona de las parcelas.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>PARCELS, EXTENT: no product lies there: give the products of that area, or check the CRS of PARCELS and EXTENT.</source>
        <translation>PARCELS, EXTENT: no hay ningún producto allí: proporcione los productos de esa zona, o compruebe el SRC de PARCELS y EXTENT.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>%1 x %2 pixels of %3 x %4 in %5</source>
        <translation>%1 x %2 píxeles de %3 x %4 en %5</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>SERIES_FILE: '%1' cannot be written (%2): choose a file in a folder that you may write to.</source>
        <translation>SERIES_FILE: no se puede escribir '%1' (%2): elija un archivo en una carpeta con permiso de escritura.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/build.py"/>
        <source>%1 of %2 products left out, %3: %4%5.</source>
        <translation>%1 de %2 productos excluidos, %3: %4%5.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/choice.py"/>
        <source>No product lies between DATE_START and DATE_END: there are %1, from %2 to %3; change the dates.</source>
        <translation>Ningún producto está entre DATE_START y DATE_END: hay %1, de %2 a %3; cambie las fechas.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/choice.py"/>
        <source>The products of the group '%1' have none of the bands in BANDS: they were left out.</source>
        <translation>Los productos del grupo '%1' no tienen ninguna de las bandas de BANDS: se excluyeron.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to no raster: give other items.</source>
        <translation>ITEMS: '%1' no enlaza con ningún ráster: proporcione otros elementos.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>Assets on other computers, such as '%1', were left out.</source>
        <translation>Se excluyeron recursos de otros ordenadores, como '%1'.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>its server does not give %1</source>
        <translation>su servidor no da %1</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>GDAL cannot read it from there</source>
        <translation>GDAL no puede leerlo desde allí</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to '%2', which is no file on this computer, and %3: download the products first.</source>
        <translation>ITEMS: '%1' enlaza con '%2', que no es un archivo de este ordenador, y %3: descargue primero los productos.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>Assets that their server does not give, such as %1, were left out.</source>
        <translation>Se excluyeron recursos que su servidor no da, como %1.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' links to '%2' and does not say of which time or bands it is: download the products first.</source>
        <translation>ITEMS: '%1' enlaza con '%2' y no indica de qué hora o bandas es: descargue primero los productos.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: the file '%1', which '%2' links to, does not exist: download it, or correct the link.</source>
        <translation>ITEMS: el archivo '%1', con el que enlaza '%2', no existe: descárguelo o corrija el enlace.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' is a series file already: give it as SERIES_FILE.</source>
        <translation>ITEMS: '%1' ya es un archivo de serie: indíquelo en SERIES_FILE.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' cannot be read (%2): choose another file.</source>
        <translation>ITEMS: no se puede leer '%1' (%2): elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: '%1' is no STAC ItemCollection: choose a JSON file of items.</source>
        <translation>ITEMS: '%1' no es una ItemCollection de STAC: elija un archivo JSON de elementos.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/items.py"/>
        <source>ITEMS: an asset of '%1' has no link (href): give other items.</source>
        <translation>ITEMS: un recurso de '%1' no tiene enlace (href): proporcione otros elementos.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/look.py"/>
        <source>The pixels of %1 cannot be read: download its product again.</source>
        <translation>No se pueden leer los píxeles de %1: descargue de nuevo su producto.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/rasters.py"/>
        <source>The raster '%1' of '%2' has no coordinate reference system, or is not north-up: download the product again or leave it out.</source>
        <translation>El ráster '%1' de '%2' no tiene sistema de referencia de coordenadas, o no está orientado al norte: descargue el producto de nuevo u omítalo.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/rasters.py"/>
        <source>The raster '%1' of '%2' is damaged or cut off: download the product again.</source>
        <translation>El ráster '%1' de '%2' está dañado o cortado: descargue el producto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>too cloudy</source>
        <translation>demasiado nublado</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>does not cover the parcels</source>
        <translation>no cubre las parcelas</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>The product '%1' cannot be read: its bands and masks have several coordinate reference systems; warp them to one (gdal:warpreproject), or leave it out.</source>
        <translation>No se puede leer el producto '%1': sus bandas y máscaras tienen varios sistemas de referencia de coordenadas; reproyéctelas a uno solo (gdal:warpreproject), u omítalo.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>COPY: the copy '%1' cannot be written: make room on the disk, or leave COPY off.</source>
        <translation>COPY: no se puede escribir la copia '%1': libere espacio en el disco, o deje COPY desactivado.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>%1 of %2 acquisitions, such as '%3', lie in archives or on another disk: the series links to them by absolute paths, and must be built again if they are moved.</source>
        <translation>%1 de %2 adquisiciones, como '%3', están en archivos comprimidos o en otro disco: la serie enlaza con ellas mediante rutas absolutas, y debe construirse de nuevo si se mueven.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>%1 of %2 acquisitions have no mask, such as '%3': their clouds are taken as they are.</source>
        <translation>%1 de %2 adquisiciones no tienen máscara, como '%3': sus nubes se toman tal como están.</translation>
    </message>
    <message>
        <location filename="../../core/series/assembly/writer.py"/>
        <source>The bands of the group '%1' have several units: %2.</source>
        <translation>Las bandas del grupo '%1' tienen varias unidades: %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>'%1' is two bands of the model</source>
        <translation>'%1' corresponde a dos bandas del modelo</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Neither names nor files tell the sensor of the bands %1: they are taken as those of %2. If they are of another one, describe the bands by names such as nir.</source>
        <translation>Ni los nombres ni los archivos indican el sensor de las bandas %1: se toman como las de %2. Si son de otro, describa las bandas con nombres como nir.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>The series has no band like the model's '%1' but one near infrared band, '%2', which is taken: their wavelengths differ a little.</source>
        <translation>La serie no tiene ninguna banda como la '%1' del modelo, sino una banda del infrarrojo cercano, '%2', que es la que se toma: sus longitudes de onda difieren un poco.</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>'%1' is there twice</source>
        <translation>'%1' está dos veces</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Landsat 8 and 9</source>
        <translation>Landsat 8 y 9</translation>
    </message>
    <message>
        <location filename="../../core/series/band_names.py"/>
        <source>Landsat 4 to 7</source>
        <translation>Landsat 4 a 7</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: the model was trained on the bands %1, but the series has %2 (%3): build the series with these BANDS.</source>
        <translation>SERIES_FILE: el modelo se entrenó con las bandas %1, pero la serie tiene %2 (%3): construya la serie con estas BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>The acquisitions of %1 in SERIES_FILE are left out: a series has one group of acquisitions, here %2.</source>
        <translation>Se excluyen las adquisiciones de %1 de SERIES_FILE: una serie tiene un solo grupo de adquisiciones, aquí %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: its raster '%1' does not lie where the file says: build the series again.</source>
        <translation>SERIES_FILE: su ráster '%1' no está donde dice el archivo: construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/opening.py"/>
        <source>SERIES_FILE: its raster '%1' has %2 bands instead of %3: build the series again.</source>
        <translation>SERIES_FILE: su ráster '%1' tiene %2 bandas en lugar de %3: construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' is not one of 'Build a series', which lie beside the file and take their pixels from files: build the series again.</source>
        <translation>SERIES_FILE: su ráster '%1' no es uno de los de 'Construir una serie', que están junto al archivo y toman sus píxeles de archivos: construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' is not a series file of 'Build a series' (%2): build the series again.</source>
        <translation>SERIES_FILE: '%1' no es un archivo de serie de 'Construir una serie' (%2): construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' was written by a newer version of the plugin: update it.</source>
        <translation>SERIES_FILE: '%1' fue escrito por una versión más reciente del complemento: actualícelo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>it has no planarsits:format</source>
        <translation>no tiene planarsits:format</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' is missing: keep the file beside its folder of rasters, or build the series again.</source>
        <translation>SERIES_FILE: falta su ráster '%1': mantenga el archivo junto a su carpeta de rásteres, o construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' takes its pixels from a server that does not give %2: check the link and the login, or build the series again.</source>
        <translation>SERIES_FILE: su ráster '%1' toma sus píxeles de un servidor que no da %2: compruebe el enlace y las credenciales, o construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: its raster '%1' takes its pixels from '%2', which does not exist: move the product back, or build the series again.</source>
        <translation>SERIES_FILE: su ráster '%1' toma sus píxeles de '%2', que no existe: devuelva el producto a su lugar, o construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: the files of '%1' have changed since the series was built: build the series again.</source>
        <translation>SERIES_FILE: los archivos de '%1' han cambiado desde que se construyó la serie: construya la serie de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>SERIES_FILE: '%1' cannot be read (%2): choose a file that 'Build a series' wrote.</source>
        <translation>SERIES_FILE: no se puede leer '%1' (%2): elija un archivo escrito por 'Construir una serie'.</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>it is damaged or no JSON</source>
        <translation>está dañado o no es JSON</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/read.py"/>
        <source>see its field %1</source>
        <translation>véase su campo %1</translation>
    </message>
    <message>
        <location filename="../../core/series/catalog/write.py"/>
        <source>first valid</source>
        <translation>primero válido</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1 of %2 dates (%3)</source>
        <translation>%1 de %2 fechas (%3)</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1: '%2' is not a date; write YYYY-MM-DD, such as 2017-04-15.</source>
        <translation>%1: '%2' no es una fecha; escriba YYYY-MM-DD, como 2017-04-15.</translation>
    </message>
    <message>
        <location filename="../../core/series/dates.py"/>
        <source>%1: '%2' is not a list of whole numbers, such as 1,2,3.</source>
        <translation>%1: '%2' no es una lista de números enteros, como 1,2,3.</translation>
    </message>
    <message>
        <location filename="../../core/series/degrees.py"/>
        <source>%1 is %2: the map units of the images (%3) are degrees, so that it is taken in metres, and this is less than %4 m. Give metres.</source>
        <translation>%1 es %2: las unidades del mapa de las imágenes (%3) son grados, por lo que se toma en metros, y esto es menos de %4 m. Indique metros.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>cannot be opened as a raster: it is missing, damaged or of another kind.</source>
        <translation>no se puede abrir como ráster: falta, está dañado o es de otro tipo.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>holds %1 rasters: give one of them, such as %2.</source>
        <translation>contiene %1 rásteres: indique uno de ellos, como %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>The raster '%1' has a login of QGIS (authcfg), which nothing else can read: give its file, or a login by the settings of GDAL.</source>
        <translation>El ráster '%1' tiene credenciales de QGIS (authcfg), que nada más puede leer: proporcione su archivo, o unas credenciales mediante los ajustes de GDAL.</translation>
    </message>
    <message>
        <location filename="../../core/series/gdal_sources.py"/>
        <source>'%1' cannot be opened: its server does not give %2. Check the link and the login, or leave it out.</source>
        <translation>No se puede abrir '%1': su servidor no da %2. Compruebe el enlace y las credenciales, u omítalo.</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their CRS are %1 and %2</source>
        <translation>sus SRC son %1 y %2</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their sizes are %1 x %2 and %3 x %4 pixels</source>
        <translation>sus tamaños son %1 x %2 y %3 x %4 píxeles</translation>
    </message>
    <message>
        <location filename="../../core/series/grid.py"/>
        <source>their extents are (%1) and (%2)</source>
        <translation>sus extensiones son (%1) y (%2)</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>%1 day(s) with several acquisitions, merged by the mean of their valid values: %2. If they are bands of one image, join the bands of each date into one raster with 'Build virtual raster' (each input into a separate band).</source>
        <translation>%1 {1|día|días} con varias adquisiciones, fusionadas mediante la media de sus valores válidos: %2. Si son bandas de una imagen, una las bandas de cada fecha en un ráster con 'Construir ráster virtual' (cada entrada en una banda separada).</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>SEASON_END %1 must come after SEASON_START %2.</source>
        <translation>SEASON_END %1 debe ser posterior a SEASON_START %2.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>%1 holds images of %2 only: a time series needs at least two dates.</source>
        <translation>%1 solo contiene imágenes del %2: una serie temporal necesita al menos dos fechas.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>The season holds %1 of the %2 acquisitions, which run from %3 to %4; at least two dates are needed: change SEASON_START or SEASON_END.</source>
        <translation>La temporada contiene %1 de las %2 adquisiciones, que van de %3 a %4; se necesitan al menos dos fechas: cambie SEASON_START o SEASON_END.</translation>
    </message>
    <message>
        <location filename="../../core/series/layers.py"/>
        <source>The rasters '%1' and '%2' do not lie on the same pixel grid: %3. Resample them to one grid first (gdal:warpreproject).</source>
        <translation>Los rásteres '%1' y '%2' no están en la misma cuadrícula de píxeles: %3. Remuestréelos primero a una sola cuadrícula (gdal:warpreproject).</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>List those of clouds in MASK_INVALID</source>
        <translation>Incluya los de las nubes en MASK_INVALID</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>; NaN cannot be listed, so give it a number in the masks first</source>
        <translation>; NaN no se puede incluir, por lo que antes debe asignarle un número en las máscaras</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>Nothing is masked: no mask has a value of MASK_INVALID (%1) in the parcels. Values that occur: %2. %3.</source>
        <translation>No se enmascara nada: ninguna máscara tiene un valor de MASK_INVALID (%1) en las parcelas. Valores que aparecen: %2. %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>On %1 the masks mask nothing, but have values that those of the other dates do not have: %2. If these are clouds, add them to MASK_INVALID.</source>
        <translation>En %1 las máscaras no enmascaran nada, pero tienen valores que no tienen las de las demás fechas: %2. Si son nubes, añádalos a MASK_INVALID.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>Nothing is masked: no mask of the series file has an invalid value (%1) in the parcels. Values that occur: %2. If they are cloudy, build the series again with other MASK_CLASSES.</source>
        <translation>No se enmascara nada: ninguna máscara del archivo de serie tiene un valor no válido (%1) en las parcelas. Valores que aparecen: %2. Si hay nubes, construya la serie de nuevo con otras MASK_CLASSES.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_check.py"/>
        <source>, of bit masks such as Landsat's QA_PIXEL by their bits, such as bit:3,bit:4</source>
        <translation>, los de máscaras de bits como QA_PIXEL de Landsat por sus bits, como bit:3,bit:4</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>'%1'%2 look like masks (one band of few whole values, or the name</source>
        <translation>'%1'%2 parecen máscaras (una banda con pocos valores enteros, o el nombre</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>and %1 other(s)</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: %1 of a mask), the other %2 rasters do not: give the masks in MASKS.</source>
        <translation>SERIES: %1 de una máscara), los otros %2 rásteres no: indique las máscaras en MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: the raster '%1'</source>
        <translation>SERIES: el ráster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/mask_likeness.py"/>
        <source>SERIES: %1): if they are, give the images instead, and these in MASKS.</source>
        <translation>SERIES: %1): si lo son, proporcione las imágenes en su lugar, y estas en MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks carry no dates: they are taken in the order of the images.</source>
        <translation>Las máscaras no llevan fechas: se toman en el orden de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>the stacked mask '%1' has %2 bands</source>
        <translation>la máscara apilada '%1' tiene %2 bandas</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>MASKS has %1 rasters</source>
        <translation>MASKS tiene %1 rásteres</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks do not fit the images: %1, but there are %2 acquisitions. Give one mask per acquisition in MASKS.</source>
        <translation>Las máscaras no corresponden a las imágenes: %1, pero hay %2 adquisiciones. Proporcione una máscara por adquisición en MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/masks.py"/>
        <source>The masks do not fit the images: no mask for %1. Give one mask per acquisition in MASKS.</source>
        <translation>Las máscaras no corresponden a las imágenes: no hay máscara para %1. Proporcione una máscara por adquisición en MASKS.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: the layer '%1' has no field '%2': choose one of %3.</source>
        <translation>PARCELS: la capa '%1' no tiene ningún campo '%2': elija uno de %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: '%1' cannot be opened as a vector layer: it is missing, damaged or of another kind.</source>
        <translation>PARCELS: no se puede abrir '%1' como capa vectorial: falta, está dañada o es de otro tipo.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>PARCELS: '%1' has no layer '%2': choose one of %3.</source>
        <translation>PARCELS: '%1' no tiene ninguna capa '%2': elija una de %3.</translation>
    </message>
    <message>
        <location filename="../../core/series/ogr_parcels.py"/>
        <source>another file</source>
        <translation>otro archivo</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_rows.py"/>
        <source>PARCELS: the layer '%1' has no features: choose another layer or subset.</source>
        <translation>PARCELS: la capa '%1' no tiene objetos: elija otra capa u otro subconjunto.</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>invalid geometry</source>
        <translation>geometría no válida</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>outside the images</source>
        <translation>fuera de las imágenes</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no pixel centre inside</source>
        <translation>ningún centro de píxel dentro</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no valid observation</source>
        <translation>ninguna observación válida</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>image cannot be read</source>
        <translation>la imagen no se puede leer</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>only parcel of its class</source>
        <translation>única parcela de su clase</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>too few parcels of its class</source>
        <translation>demasiado pocas parcelas de su clase</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>changed during the run</source>
        <translation>cambió durante la ejecución</translation>
    </message>
    <message>
        <location filename="../../core/series/parcel_table.py"/>
        <source>not computed, see the log</source>
        <translation>sin calcular, véase el registro</translation>
    </message>
    <message>
        <location filename="../../core/series/polygons.py"/>
        <source>The %1 have no coordinate reference system: set the layer's CRS.</source>
        <translation>Sin sistema de referencia de coordenadas: %1. Defina el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/series/portable.py"/>
        <source>%1 cannot be read by other processes: it is no file (%2). Save it as a GeoTIFF first (gdal:translate).</source>
        <translation>%1 no puede ser leído por otros procesos: no es un archivo (%2). Guárdelo primero como GeoTIFF (gdal:translate).</translation>
    </message>
    <message>
        <location filename="../../core/series/portable.py"/>
        <source>%1 has other bands without QGIS: save it as a GeoTIFF first (gdal:translate).</source>
        <translation>%1 tiene otras bandas fuera de QGIS: guárdelo primero como GeoTIFF (gdal:translate).</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>Valid pixels by date, from %1 pixels around %2 parcel(s):</source>
        <translation>Píxeles válidos por fecha, de %1 píxeles alrededor de %2 {2|parcela|parcelas}:</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>On %1 of %2 dates most of these pixels are not valid.</source>
        <translation>En %1 de %2 fechas la mayoría de estos píxeles no son válidos.</translation>
    </message>
    <message>
        <location filename="../../core/series/preview.py"/>
        <source>No date from %1 to %2 (%3 days) has a valid value for most of these pixels: values between are interpolated.</source>
        <translation>Ninguna fecha de %1 a %2 (%3 días) tiene un valor válido para la mayoría de estos píxeles: los valores intermedios se interpolan.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>%1 raster(s) tell different dates, such as '%2': %3. The first is taken; if it is not that of the acquisition, give DATES.</source>
        <translation>%1 {1|ráster|rásteres} {1|indica|indican} fechas distintas, como '%2': %3. Se toma la primera; si no es la de la adquisición, indique DATES.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>SERIES or MASKS: the raster '%1'</source>
        <translation>SERIES o MASKS: el ráster '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>layer name</source>
        <translation>nombre de la capa</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>%1 cannot be opened: its file is missing, damaged or of another kind. Copy it again, or leave it out.</source>
        <translation>No se puede abrir %1: su archivo falta, está dañado o es de otro tipo. Cópielo de nuevo u omítalo.</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>layer metadata</source>
        <translation>metadatos de la capa</translation>
    </message>
    <message>
        <location filename="../../core/series/rasters.py"/>
        <source>temporal range</source>
        <translation>rango temporal</translation>
    </message>
    <message>
        <location filename="../../core/series/reader.py"/>
        <source>The %1 '%2' cannot be read everywhere (%3): parcels there are left out ('%4'). Run again once it is there.</source>
        <translation>No se puede leer en todas partes %1 '%2' (%3): las parcelas que están allí se excluyen ('%4'). Ejecute de nuevo cuando esté disponible.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The bands of the raster '%1' do not come equally often on each date: correct the band descriptions, a date and a name such as '2017-04-15 B8' each.</source>
        <translation>Las bandas del ráster '%1' no aparecen el mismo número de veces en cada fecha: corrija las descripciones de las bandas, cada una con una fecha y un nombre como '2017-04-15 B8'.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has %1 date(s), but the band descriptions of the raster '%2' tell %3 acquisitions: give one date per acquisition, or leave DATES empty.</source>
        <translation>DATES tiene %1 {1|fecha|fechas}, pero las descripciones de las bandas del ráster '%2' indican %3 adquisiciones: indique una fecha por adquisición, o deje DATES vacío.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has the dates of the bands of the raster '%1' in another order than the band descriptions: leave DATES empty.</source>
        <translation>DATES tiene las fechas de las bandas del ráster '%1' en otro orden que las descripciones de las bandas: deje DATES vacío.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>STACK_ORDER is 'by_band', but the band descriptions of the raster '%1' tell another order: leave it at 'by_date'; each band is then taken by the date and the name in its description.</source>
        <translation>STACK_ORDER es 'by_band', pero las descripciones de las bandas del ráster '%1' indican otro orden: déjelo en 'by_date'; cada banda se toma entonces por la fecha y el nombre de su descripción.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The raster '%1' has no band '%2' on %3, but on other dates: leave out the dates or the bands that are not complete, or correct the band descriptions.</source>
        <translation>El ráster '%1' no tiene la banda '%2' el %3, pero sí en otras fechas: omita las fechas o las bandas que no están completas, o corrija las descripciones de las bandas.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>The raster '%1' has %2 band(s) of %3, but %4 of most dates: leave out the dates that are not complete, or describe each band by date and name, such as '2017-04-15 B8'.</source>
        <translation>El ráster '%1' tiene %2 {2|banda|bandas} de %3, pero %4 de la mayoría de las fechas: omita las fechas que no están completas, o describa cada banda por fecha y nombre, como '2017-04-15 B8'.</translation>
    </message>
    <message>
        <location filename="../../core/series/stacks.py"/>
        <source>DATES has %1 date(s), but the raster '%2' has %3: give one date per acquisition, and each band on every date.</source>
        <translation>DATES tiene %1 {1|fecha|fechas}, pero el ráster '%2' tiene %3: indique una fecha por adquisición, y cada banda en todas las fechas.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>%1 of the observations are exactly %2 in %3: if this stands for missing values, set it as the no-data value of the rasters.</source>
        <translation>%1 de las observaciones son exactamente %2 en %3: si esto representa valores ausentes, defínalo como el valor sin datos de los rásteres.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>another scale, offset or no-data value, other bands, or clouds without a mask</source>
        <translation>otra escala, otro desplazamiento u otro valor sin datos, otras bandas, o nubes sin máscara</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>On %1 the values are about %2 of those on the others: likely another scale, reflectance beside digital numbers. Bring all rasters to one scale.</source>
        <translation>En %1 los valores son aproximadamente %2 los de las demás: probablemente otra escala, reflectancia junto a números digitales. Lleve todos los rásteres a una misma escala.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>%1%2 of the values lie outside the ranges that the model was trained on (%3: %4 to %5, in the training %6 to %7): likely %8. The classes are not reliable.</source>
        <translation>%1%2 de los valores están fuera de los rangos con los que se entrenó el modelo (%3: de %4 a %5, en el entrenamiento de %6 a %7): probablemente %8. Las clases no son fiables.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>another scale, values %1 of the model's</source>
        <translation>otra escala, con valores %1 los del modelo</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>an offset of about %1%2</source>
        <translation>un desplazamiento de aproximadamente %1%2</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>Values such as %1 are taken as missing: no image has such values. Set them as the no-data value of the rasters.</source>
        <translation>Los valores como %1 se toman como ausentes: ninguna imagen tiene tales valores. Defínalos como el valor sin datos de los rásteres.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>, such as that of Sentinel-2 images since 2022</source>
        <translation>, como el de las imágenes de Sentinel-2 desde 2022</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>all bands</source>
        <translation>todas las bandas</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>The values of the band '%1' run from %2 to %3: likely a no-data value that is not set, or another band.</source>
        <translation>Los valores de la banda '%1' van de %2 a %3: probablemente un valor sin datos que no está definido, u otra banda.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>The band '%1' is %2 nearly everywhere: it tells nothing; check BANDS.</source>
        <translation>La banda '%1' es %2 en casi todas partes: no dice nada; compruebe BANDS.</translation>
    </message>
    <message>
        <location filename="../../core/series/value_check.py"/>
        <source>the band '%1'</source>
        <translation>la banda '%1'</translation>
    </message>
    <message>
        <location filename="../../core/series/whole_features.py"/>
        <source>PARCELS: the layer '%1' cannot be read to the end (%2): its file is damaged or out of reach. Copy it again, or repair it.</source>
        <translation>PARCELS: no se puede leer la capa '%1' hasta el final (%2): su archivo está dañado o no es accesible. Cópielo de nuevo o repárelo.</translation>
    </message>
    <message>
        <location filename="../../core/series/windows.py"/>
        <source>The %1 '%2' cannot be read (band %3): the file is damaged or out of reach. Copy it again, or leave this date out.</source>
        <translation>No se puede leer %1 '%2' (banda %3): el archivo está dañado o no es accesible. Cópielo de nuevo, u omita esta fecha.</translation>
    </message>
    <message>
        <location filename="../../core/series/windows.py"/>
        <source>The %1 '%2' has complex or colour values (band %3): only integer and real numbers can be classified.</source>
        <translation>Valores complejos o de color en %1 '%2' (banda %3): solo se pueden clasificar números enteros y reales.</translation>
    </message>
    <message>
        <location filename="../../core/series/zone_bounds.py"/>
        <source>PARCELS: the parcels lie too far apart to be brought to one reference system: give those of each UTM zone by themselves.</source>
        <translation>PARCELS: las parcelas están demasiado alejadas entre sí para llevarlas a un solo sistema de referencia: proporcione por separado las de cada zona UTM.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>no file was written</source>
        <translation>no se escribió ningún archivo</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>it cannot be opened again</source>
        <translation>no se puede volver a abrir</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>%1 of %2 features can be read again</source>
        <translation>%1 de %2 objetos se pueden volver a leer</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>its last row is cut off</source>
        <translation>su última fila está cortada</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>the last rows of '%1' are cut off</source>
        <translation>las últimas filas de '%1' están cortadas</translation>
    </message>
    <message>
        <location filename="../../core/vectors/checks.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <source>%1: '%2' cannot be written (%3): check that the disk has room and that no other program has the file open, or choose another file.</source>
        <translation>%1: no se puede escribir '%2' (%3): compruebe que el disco tiene espacio y que ningún otro programa tiene abierto el archivo, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <source>The field '%1' is renamed '%2' in the file.</source>
        <translation>El campo '%1' pasa a llamarse '%2' en el archivo.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/files.py"/>
        <location filename="../../processing_provider/sinks.py"/>
        <source>no reason given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <location filename="../../core/vectors/formulas.py"/>
        <source>%1: cells begin with =, +, -, @ or a tab (%2): spreadsheet programs may take them for formulas. Import their columns as text, or write another format than CSV.</source>
        <translation>%1: hay celdas que empiezan por =, +, -, @ o un tabulador (%2): las hojas de cálculo pueden tomarlas por fórmulas. Importe sus columnas como texto, o escriba en un formato distinto de CSV.</translation>
    </message>
    <message>
        <location filename="../../core/vectors/sql_file.py"/>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Create a sample scene…</source>
        <translation>Crear una escena de ejemplo…</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Check environment…</source>
        <translation>Comprobar el entorno…</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>Not enough memory: lower MEMORY_MB, or take fewer parcels or dates.</source>
        <translation>Memoria insuficiente: reduzca MEMORY_MB, o use menos parcelas o fechas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/algorithm.py"/>
        <source>The request to stop came after the outputs were written: they are complete.</source>
        <translation>La petición de detener llegó después de escribirse las salidas: están completas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimate areas</source>
        <translation>Estimar superficies</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/early_season.py"/>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimates the hectares of each class, with confidence intervals, from visits.</source>
        <translation>Estima las hectáreas de cada clase, con intervalos de confianza, a partir de visitas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Estimates how many hectares of each class there are, with confidence intervals, from a classified layer and the classes that were seen at a random sample of its parcels. Counting the map's hectares is biased by its errors; the visited parcels correct that.

Two estimates are given. Error-adjusted (hectares, low, high): Olofsson et al. 2014, by strata and for parcels of unequal size. Prediction-powered (ppi_ha, ppi_low, ppi_high): Angelopoulos et al. 2023, which uses the probabilities of all parcels. Areas are ellipsoidal.

The layer must hold all parcels, also those that were not visited. Intervals hold only for parcels that were drawn at random: other labels are refused, unless you tell how they were drawn.</source>
        <translation>Estima cuántas hectáreas hay de cada clase, con intervalos de confianza, a partir de una capa clasificada y de las clases que se vieron en una muestra aleatoria de sus parcelas. El recuento de las hectáreas del mapa está sesgado por sus errores; las parcelas visitadas lo corrigen.

Se dan dos estimaciones. Ajustada por el error (hectares, low, high): Olofsson et al. 2014, por estratos y para parcelas de tamaño desigual. Con predicciones (ppi_ha, ppi_low, ppi_high): Angelopoulos et al. 2023, que usa las probabilidades de todas las parcelas. Las superficies son elipsoidales.

La capa debe contener todas las parcelas, también las que no se visitaron. Los intervalos solo son válidos para parcelas elegidas al azar: otras etiquetas se rechazan, salvo que indique cómo se eligieron.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Field with the class that was seen; empty at parcels that were not visited.</source>
        <translation>Campo con la clase que se vio; vacío en las parcelas que no se visitaron.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Field with the stratum of every parcel, also of those not visited. Empty: visit_strat for a sample of 'Choose next visits', else the predicted class.</source>
        <translation>Campo con el estrato de cada parcela, también de las no visitadas. Vacío: visit_strat para una muestra de 'Elegir las próximas visitas'; si no, la clase predicha.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>How often the interval holds the true area, over many samples.</source>
        <translation>Con qué frecuencia el intervalo contiene la superficie verdadera, en muchas muestras.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>A table with a row for each class: error-adjusted hectares with limits and standard error, hectares and parcels of the map, parcels visited, and prediction-powered hectares.</source>
        <translation>Una tabla con una fila para cada clase: hectáreas ajustadas por el error con límites y error estándar, hectáreas y parcelas del mapa, parcelas visitadas, y hectáreas con predicciones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Area report</source>
        <translation>Informe de superficies</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>A page with the areas, the sample and the accuracy by area.</source>
        <translation>Una página con las superficies, la muestra y la exactitud por superficie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>drawn with the probabilities of visit_prob</source>
        <translation>elegida con las probabilidades de visit_prob</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>simple random, as the operator says; strata formed after the visits</source>
        <translation>aleatoria simple, según el operador; estratos formados después de las visitas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>stratified random, as the operator says</source>
        <translation>aleatoria estratificada, según el operador</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 of %2 ha</source>
        <translation>%1 de %2 ha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>Kind of sample</source>
        <translation>Tipo de muestra</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>%1; visits in each: %2</source>
        <translation>%1; visitas en cada uno: %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>%1 is the field of %2: choose the field with the class seen at the visits.</source>
        <translation>%1 es el campo de %2: elija el campo con la clase vista en las visitas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>the predicted class alone</source>
        <translation>solo la clase predicha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Class seen at the visit</source>
        <translation>Clase vista en la visita</translation>
    </message>
    <message>
        <location filename="../../processing_provider/area_estimate.py"/>
        <source>Stratum field</source>
        <translation>Campo del estrato</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Grad-CAM++ (Chattopadhyay et al. 2018) is the papers' choice, Grad-CAM its predecessor (Selvaraju et al. 2017), for comparison.</source>
        <translation>Grad-CAM++ (Chattopadhyay et al. 2018) es la elección de los artículos; Grad-CAM, su predecesor (Selvaraju et al. 2017), sirve de comparación.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>A folder with one raster for each date whose attention is above the threshold, and attention.qlr, the group of them that is loaded with the rasters: open the temporal controller and play.</source>
        <translation>Una carpeta con un ráster para cada fecha cuya atención está por encima del umbral, y attention.qlr, el grupo de ellos que se carga con los rásteres: abra el controlador temporal y pulse reproducir.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A raster with a band for each class: the attention of each pixel for this class. No unit; comparable within one model only.</source>
        <translation>Un ráster con una banda para cada clase: la atención de cada píxel para esta clase. Sin unidad; solo comparable dentro de un mismo modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Semantic map</source>
        <translation>Mapa semántico</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A raster with the class of the largest attention at each pixel, in class colours.</source>
        <translation>Un ráster con la clase de mayor atención en cada píxel, en los colores de las clases.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Attention is above the threshold on %1 dates: %2 to %3.</source>
        <translation>La atención está por encima del umbral en %1 fechas: de %2 a %3.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>BY_DATE: no date has attention above the threshold, so '%1' stays empty.</source>
        <translation>BY_DATE: ninguna fecha tiene atención por encima del umbral, por lo que '%1' queda vacío.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <source>Attention method</source>
        <translation>Método de atención</translation>
    </message>
    <message>
        <location filename="../../processing_provider/attention_rasters.py"/>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../processing_provider/time_series.py"/>
        <source>Attention by date</source>
        <translation>Atención por fecha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Build a series</source>
        <translation>Construir una serie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Makes one series of product folders as they were downloaded.</source>
        <translation>Crea una serie a partir de carpetas de productos tal como se descargaron.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Makes one series of products as they were downloaded: Sentinel-2 L2A (SAFE folders or archives), Theia, Landsat Collection 2, HLS, FORCE, PlanetScope, Sentinel-1, netCDF cubes, stacks of Earth Engine, or rasters with dates in their names.

Scale and offset are those in the metadata of each product, so that old and new products agree. Bands and masks of other pixel sizes are brought to the finest chosen one by nearest neighbour. Where several images of a day cover a pixel, the first valid one counts. Each parcel is read in the UTM zone that holds it.

No pixel is copied: virtual rasters beside the series file lead to the products, which must stay where they are, or move together with the file, unless 'Copy the pixels' is on.

All algorithms take the series file instead of rasters, masks, dates and bands.</source>
        <translation>Crea una serie a partir de productos tal como se descargaron: Sentinel-2 L2A (carpetas o archivos comprimidos SAFE), Theia, Landsat Collection 2, HLS, FORCE, PlanetScope, Sentinel-1, cubos netCDF, pilas de Earth Engine, o rásteres con fechas en sus nombres.

La escala y el desplazamiento son los de los metadatos de cada producto, de modo que los productos antiguos y los nuevos concuerdan. Las bandas y máscaras de otros tamaños de píxel se llevan al más fino de los elegidos por el vecino más próximo. Donde varias imágenes de un día cubren un píxel, cuenta la primera válida. Cada parcela se lee en la zona UTM que la contiene.

No se copia ningún píxel: rásteres virtuales junto al archivo de serie llevan a los productos, que deben permanecer donde están, o moverse junto con el archivo, salvo que 'Copiar los píxeles' esté activado.

Todos los algoritmos aceptan el archivo de serie en lugar de rásteres, máscaras, fechas y bandas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>%1 acquisitions on %2 dates, %3 to %4; bands %5; %6.</source>
        <translation>%1 adquisiciones en %2 fechas, de %3 a %4; bandas %5; %6.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Folder that is searched for products, at any depth. Give this, files, or items.</source>
        <translation>Carpeta en la que se buscan productos, a cualquier profundidad. Indique esta, archivos o elementos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Archives, metadata files or rasters of products, instead of a folder.</source>
        <translation>Archivos comprimidos, archivos de metadatos o rásteres de productos, en lugar de una carpeta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A STAC ItemCollection whose assets are files on this computer, instead of a folder.</source>
        <translation>Una ItemCollection de STAC cuyos recursos son archivos de este ordenador, en lugar de una carpeta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Common names or those of the product, such as nir,red,green or B08,B04,B03, in this order; or infrared (3 bands), four, six or ten. Empty: all bands of the finest pixel size.</source>
        <translation>Nombres comunes o los del producto, como nir,red,green o B08,B04,B03, en este orden; o infrared (3 bandas), four, six o ten. Vacío: todas las bandas del tamaño de píxel más fino.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Only the extent of the parcels is covered. Empty: all of the products.</source>
        <translation>Solo se cubre la extensión de las parcelas. Vacío: toda la de los productos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Only this extent is covered, and of the parcels those parts that lie in it.</source>
        <translation>Solo se cubre esta extensión y, de las parcelas, las partes que están en ella.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>YYYY-MM-DD; earlier products are left out. Empty: all.</source>
        <translation>YYYY-MM-DD; los productos anteriores se excluyen. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>YYYY-MM-DD; later products are left out. Empty: all.</source>
        <translation>YYYY-MM-DD; los productos posteriores se excluyen. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Products with more cloud and cirrus over the parcels are left out.</source>
        <translation>Se excluyen los productos con más nubes y cirros sobre las parcelas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>What the products' own masks exclude. Pixels without data are always excluded.</source>
        <translation>Lo que excluyen las máscaras de los propios productos. Los píxeles sin datos siempre se excluyen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Writes GeoTIFFs (cloud optimized) beside the series file instead of virtual rasters, so that the products may be moved or removed.</source>
        <translation>Escribe archivos GeoTIFF (optimizados para la nube) junto al archivo de serie en lugar de rásteres virtuales, de modo que los productos se pueden mover o eliminar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A STAC ItemCollection; its rasters are in a folder beside it.</source>
        <translation>Una ItemCollection de STAC; sus rásteres están en una carpeta junto a ella.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A table of the products: date, name, tile, baseline, scale and offset, share of valid pixels over the parcels, and whether they are used.</source>
        <translation>Una tabla de los productos: fecha, nombre, tesela, línea base, escala y desplazamiento, proporción de píxeles válidos en las parcelas, y si se usan.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Series report</source>
        <translation>Informe de la serie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>A page with the calendar of valid observations, and thumbnails of all products.</source>
        <translation>Una página con el calendario de las observaciones válidas y miniaturas de todos los productos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>%1 products found.</source>
        <translation>%1 productos encontrados.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Folder of products</source>
        <translation>Carpeta de productos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>STAC items</source>
        <translation>Elementos STAC</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>STAC items (*.json)</source>
        <translation>Elementos STAC (*.json)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Maximum cloud cover (percent)</source>
        <translation>Cobertura de nubes máxima (por ciento)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Masked classes</source>
        <translation>Clases enmascaradas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <source>Copy the pixels</source>
        <translation>Copiar los píxeles</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Series file</source>
        <translation>Archivo de serie</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>%1 are given</source>
        <translation>se dan %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>there are no products</source>
        <translation>no hay productos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>%1%2: give one of FOLDER, FILES and ITEMS.</source>
        <translation>%1%2: indique uno de FOLDER, FILES e ITEMS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>FOLDER: '%1' is no folder: choose a folder of products.</source>
        <translation>FOLDER: '%1' no es una carpeta: elija una carpeta de productos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>DATE_END %1 must not come before DATE_START %2.</source>
        <translation>DATE_END %1 no debe ser anterior a DATE_START %2.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>PARCELS: the layer has no coordinate reference system: set the layer's CRS.</source>
        <translation>PARCELS: la capa no tiene sistema de referencia de coordenadas: defina el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>in EXTENT</source>
        <translation>en EXTENT</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>PARCELS: the layer has no polygon%1: choose another layer or subset.</source>
        <translation>PARCELS: la capa no tiene ningún polígono%1: elija otra capa u otro subconjunto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>EXTENT: it cannot be read: write left,right,bottom,top and its CRS, as in 300000,310000,5500000,5510000 [EPSG:32632].</source>
        <translation>EXTENT: no se puede leer: escriba izquierda,derecha,abajo,arriba y su SRC, como en 300000,310000,5500000,5510000 [EPSG:32632].</translation>
    </message>
    <message>
        <location filename="../../processing_provider/build_series_support.py"/>
        <source>SERIES_FILE lies in FOLDER, so that the copies would be taken for products the next time: choose a file elsewhere, or leave COPY off.</source>
        <translation>SERIES_FILE está en FOLDER, de modo que las copias se tomarían por productos la próxima vez: elija un archivo en otro lugar, o deje COPY desactivado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Check declarations</source>
        <translation>Comprobar las declaraciones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Finds the parcels whose declared crop is probably wrong.</source>
        <translation>Encuentra las parcelas cuyo cultivo declarado es probablemente erróneo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Finds the parcels whose declared crop is probably wrong, and says what a number of visits is expected to find.

Without a model the parcels judge each other: they are split into folds, and each fold is judged by a model that was trained on the others. With a model the images may be of another year or region; parcels that it was trained on are not judged independently.

Every input parcel is in the output, with its attributes and: decl_class (the declared class), decl_prob (its probability), decl_wrong (the probability that the declaration is wrong), decl_rank (1: the most suspicious), pred_class (the most probable class), pred_conf (its probability) and decl_stat ('judged', or the reason why not).

A parcel that looks unlike its class for another reason, such as a failed crop, cannot be told from a wrong declaration.</source>
        <translation>Encuentra las parcelas cuyo cultivo declarado es probablemente erróneo, e indica lo que se espera que encuentre un número de visitas.

Sin un modelo, las parcelas se juzgan unas a otras: se reparten en particiones, y cada partición se juzga con un modelo entrenado con las demás. Con un modelo, las imágenes pueden ser de otro año o de otra región; las parcelas con las que se entrenó no se juzgan de forma independiente.

Cada parcela de entrada está en la salida, con sus atributos y: decl_class (la clase declarada), decl_prob (su probabilidad), decl_wrong (la probabilidad de que la declaración sea errónea), decl_rank (1: la más sospechosa), pred_class (la clase más probable), pred_conf (su probabilidad) y decl_stat ('judged', o el motivo por el que no).

Una parcela que no se parece a su clase por otro motivo, como un cultivo malogrado, no se puede distinguir de una declaración errónea.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>leave MODEL empty</source>
        <translation>deje MODEL vacío</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>which is trained already</source>
        <translation>que ya está entrenado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Number of parcels that can be visited: the report says what that many visits are expected to find.</source>
        <translation>Número de parcelas que se pueden visitar: el informe indica lo que se espera que encuentren esas visitas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A model that was not trained on these parcels. Empty: models of folds of the parcels themselves.</source>
        <translation>Un modelo que no se entrenó con estas parcelas. Vacío: modelos de particiones de las propias parcelas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Method of the models of the folds: one training for each. Random walks take minutes for a fold, LDA or a random forest seconds.</source>
        <translation>Método de los modelos de las particiones: un entrenamiento para cada una. Los paseos aleatorios tardan minutos por partición; LDA o un bosque aleatorio, segundos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Parts of the parcels that are held out and judged in turn.</source>
        <translation>Partes de las parcelas que se reservan y se juzgan por turnos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The parcels, each with the probability that its declaration is wrong, or the reason why it was not judged.</source>
        <translation>Las parcelas, cada una con la probabilidad de que su declaración sea errónea, o el motivo por el que no se juzgó.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Declarations report</source>
        <translation>Informe de declaraciones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>A page with the suspicious parcels first.</source>
        <translation>Una página con las parcelas sospechosas en primer lugar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Suspicious declarations</source>
        <translation>Declaraciones sospechosas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Number of parcels whose declaration is more probably wrong than right.</source>
        <translation>Número de parcelas cuya declaración es más probablemente errónea que correcta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>%1 of %2 declarations are more probably wrong than right. %3</source>
        <translation>%1 de %2 declaraciones son más probablemente erróneas que correctas. %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The probabilities are those of the model.</source>
        <translation>Las probabilidades son las del modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>The probabilities of each parcel are those of a model (%1) that was trained on the other %2 of %3 folds.</source>
        <translation>Las probabilidades de cada parcela son las de un modelo (%1) que se entrenó con las otras %2 de %3 particiones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../processing_provider/planar_images.py"/>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/training_support.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Class field</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Sharpness of the probabilities</source>
        <translation>Nitidez de las probabilidades</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <location filename="../../processing_provider/folds.py"/>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>Judged parcels</source>
        <translation>Parcelas juzgadas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_declarations.py"/>
        <source>%1, out of fold</source>
        <translation>%1, fuera de la partición</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Check environment</source>
        <translation>Comprobar el entorno</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Lists versions, devices and missing packages, with the command that installs them.</source>
        <translation>Enumera versiones, dispositivos y paquetes que faltan, con la orden que los instala.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Lists the versions of all packages, the devices that PyTorch can use, the packages that are missing, and the command that installs them for the Python of this QGIS.</source>
        <translation>Enumera las versiones de todos los paquetes, los dispositivos que PyTorch puede usar, los paquetes que faltan y la orden que los instala para el Python de este QGIS.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Environment report</source>
        <translation>Informe del entorno</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <source>A page with the same facts.</source>
        <translation>Una página con la misma información.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Missing packages</source>
        <translation>Paquetes que faltan</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Names of the missing packages, with commas.</source>
        <translation>Nombres de los paquetes que faltan, separados por comas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Install command</source>
        <translation>Orden de instalación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Command that installs them; empty: none.</source>
        <translation>Orden que los instala; vacío: ninguna.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Devices that PyTorch can use, each with its name.</source>
        <translation>Dispositivos que PyTorch puede usar, cada uno con su nombre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/check_environment.py"/>
        <source>Versions of QGIS, Python and all packages.</source>
        <translation>Versiones de QGIS, Python y todos los paquetes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/class_probabilities.py"/>
        <source>the fields p_ of each class</source>
        <translation>los campos p_ de cada clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer '%2'</source>
        <translation>%1: la capa '%2'</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>The output of 'Classify parcels', complete: all parcels that the answer is about.</source>
        <translation>La salida de 'Clasificar parcelas', completa: todas las parcelas a las que se refiere la respuesta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>Field with the class by the map. Of the same layer, where they are there: pred_conf, pred_2nd, pred_marg and the probabilities p_ and class.</source>
        <translation>Campo con la clase según el mapa. De la misma capa, si existen: pred_conf, pred_2nd, pred_marg y las probabilidades p_ y clase.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer has no coordinate reference system, so that areas are unknown: set the layer's CRS.</source>
        <translation>%1: la capa no tiene sistema de referencia de coordenadas, por lo que se desconocen las superficies: defina el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1 has no parcel: choose another layer or selection.</source>
        <translation>%1 no tiene ninguna parcela: elija otra capa u otra selección.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1 has no classified parcel: all values of '%2' are empty.</source>
        <translation>%1 no tiene ninguna parcela clasificada: todos los valores de '%2' están vacíos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Classified parcels</source>
        <translation>Parcelas clasificadas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>Predicted class field</source>
        <translation>Campo de la clase predicha</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classified_parcels.py"/>
        <source>%1: the layer '%2' has no field '%3': choose one of its fields.</source>
        <translation>%1: la capa '%2' no tiene ningún campo '%3': elija uno de sus campos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Classify parcels</source>
        <translation>Clasificar parcelas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../processing_provider/cross_validate.py"/>
        <location filename="../../processing_provider/model_info.py"/>
        <location filename="../../processing_provider/train.py"/>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Classifies parcels by crop, with the probability of the decision.</source>
        <translation>Clasifica parcelas por cultivo, con la probabilidad de la decisión.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Classifies parcels by crop with a model from 'Train a parcel classifier'.

Every input parcel is in the output, with its attributes and: pred_class (the crop), pred_conf (its probability), pred_2nd (the second most probable crop), pred_marg (the difference of their probabilities), pred_entr (Shannon entropy of the probabilities, in nats), pred_npix (pixels used), pred_nseg (segments used), pred_stat ('classified', or the reason why not), pred_set and pred_nset (the classes that it may be of, and how many), pred_novel (p-value: small where the parcel is unlike all parcels of the training) and, if chosen, the probability of each class (p_ and the name of the class).

If the model knows groups of crops, pred_group is the crop where it is sure enough, else its group.

The images may be of another year than the model's: its dates are counted from the season's start.

With 'Attention' or 'Semantic map' the attention of the pixels is written as well, from the same segments.</source>
        <translation>Clasifica parcelas por cultivo con un modelo de 'Entrenar un clasificador de parcelas'.

Cada parcela de entrada está en la salida, con sus atributos y: pred_class (el cultivo), pred_conf (su probabilidad), pred_2nd (el segundo cultivo más probable), pred_marg (la diferencia de sus probabilidades), pred_entr (la entropía de Shannon de las probabilidades, en nats), pred_npix (píxeles usados), pred_nseg (segmentos usados), pred_stat ('classified', o el motivo por el que no), pred_set y pred_nset (las clases a las que puede pertenecer, y cuántas), pred_novel (valor p: pequeño donde la parcela no se parece a ninguna parcela del entrenamiento) y, si se elige, la probabilidad de cada clase (p_ y el nombre de la clase).

Si el modelo conoce grupos de cultivos, pred_group es el cultivo donde es bastante seguro; si no, su grupo.

Las imágenes pueden ser de un año distinto al del modelo: sus fechas se cuentan desde el inicio de la temporada.

Con 'Atención' o 'Mapa semántico' se escribe también la atención de los píxeles, a partir de los mismos segmentos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Adds a field for each class of the model: p_ and the name of the class.</source>
        <translation>Añade un campo para cada clase del modelo: p_ y el nombre de la clase.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>The parcels, each with its class or the reason why it has none.</source>
        <translation>Las parcelas, cada una con su clase o el motivo por el que no tiene ninguna.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>%1 of %2 parcels classified.</source>
        <translation>%1 de %2 parcelas clasificadas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Parcels classified</source>
        <translation>Parcelas clasificadas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Number of parcels with a predicted class.</source>
        <translation>Número de parcelas con una clase predicha.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Number of parcels without; the log tells why.</source>
        <translation>Número de parcelas sin ella; el registro indica por qué.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>No parcel can be used: no attention is written.</source>
        <translation>No se puede usar ninguna parcela: no se escribe atención.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/classify.py"/>
        <source>Attention uses all segments: so all of them vote.</source>
        <translation>La atención usa todos los segmentos: por eso votan todos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Computes on a cluster of Dask: local:4 for four worker processes on this machine, or the address of a scheduler, such as tcp://10.0.0.1:8786. %1Empty: in this process.</source>
        <translation>Calcula en un clúster de Dask: local:4 para cuatro procesos de trabajo en esta máquina, o la dirección de un planificador, como tcp://10.0.0.1:8786. %1Vacío: en este proceso.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Its workers see the images by the same paths.</source>
        <translation>Sus procesos de trabajo ven las imágenes en las mismas rutas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Only with a cluster: uses what a stopped run of the same inputs and settings has finished.</source>
        <translation>Solo con un clúster: usa lo que ha terminado una ejecución detenida con las mismas entradas y los mismos ajustes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cluster.py"/>
        <location filename="../../processing_provider/folds.py"/>
        <source>Resume a stopped run</source>
        <translation>Reanudar una ejecución detenida</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A table with a row for each method, repeat and fold: overall accuracy, macro F1, kappa, seconds of training, parcels classified per second, parcels tested, calibration error, number of trained parameters; with crop groups also the accuracy of the groups and the mistakes within them.</source>
        <translation>Una tabla con una fila para cada método, repetición y partición: exactitud global, F1 macro, kappa, segundos de entrenamiento, parcelas clasificadas por segundo, parcelas de prueba, error de calibración, número de parámetros entrenados; con grupos de cultivos, también la exactitud de los grupos y los errores dentro de ellos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A table that counts parcels by method, true class and decided class, over all folds and repeats.</source>
        <translation>Una tabla que cuenta las parcelas por método, clase verdadera y clase decidida, en todas las particiones y repeticiones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>The parcels, once for each method and repeat, with the class from a model that was not trained on them, and the fold: use it as 'Group field' to repeat the folds.</source>
        <translation>Las parcelas, una vez por cada método y repetición, con la clase dada por un modelo que no se entrenó con ellas, y la partición: úsela como 'Campo de grupo' para repetir las particiones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Comparison report</source>
        <translation>Informe de comparación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>A page that compares the methods.</source>
        <translation>Una página que compara los métodos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/comparison_sinks.py"/>
        <source>Confusion</source>
        <translation>Confusión</translation>
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
        <translation>Crear una escena de ejemplo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Writes a synthetic scene of parcels and images, to try the method on.</source>
        <translation>Escribe una escena sintética de parcelas e imágenes, para probar el método.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Writes a synthetic but realistic scene: parcels with their crops, orchards with planting rows, clouds with masks, one GeoTIFF per date (near infrared, red, green) and the parcels with their crop.

In the folder: images/sample_YYYY-MM-DD.tif for each date (the series), masks/mask_YYYY-MM-DD.tif (1 = cloud) and parcels.gpkg (fields 'parcel' and 'crop'). They are loaded in a group of the project.</source>
        <translation>Escribe una escena sintética pero realista: parcelas con sus cultivos, huertos con hileras de árboles, nubes con máscaras, un GeoTIFF por fecha (infrarrojo cercano, rojo, verde) y las parcelas con su cultivo.

En la carpeta: images/sample_YYYY-MM-DD.tif para cada fecha (la serie), masks/mask_YYYY-MM-DD.tif (1 = nube) y parcels.gpkg (campos 'parcel' y 'crop'). Se cargan en un grupo del proyecto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of parcels.</source>
        <translation>Número de parcelas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of acquisitions.</source>
        <translation>Número de adquisiciones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Number of crops, 2 to 8.</source>
        <translation>Número de cultivos, de 2 a 8.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Folder for the images, masks and parcels.</source>
        <translation>Carpeta para las imágenes, las máscaras y las parcelas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Layer of the parcels, parcels.gpkg, with their crop.</source>
        <translation>Capa de las parcelas, parcels.gpkg, con su cultivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>%1 parcels of %2 crops and %3 images in %4.</source>
        <translation>%1 parcelas de %2 cultivos y %3 imágenes en %4.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/create_sample.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/crop_groups.py"/>
        <source>Field with the group of the crop, such as cereals: one group for all parcels of a crop. %1</source>
        <translation>Campo con el grupo del cultivo, como cereales: un solo grupo para todas las parcelas de un cultivo. %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/crop_groups.py"/>
        <source>Crop group field</source>
        <translation>Campo del grupo de cultivos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Compare methods by cross-validation</source>
        <translation>Comparar métodos por validación cruzada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Estimates the accuracy of each method on parcels that it was not trained on.</source>
        <translation>Estima la exactitud de cada método en parcelas con las que no se entrenó.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Estimates the accuracy of each method on parcels that it was not trained on, and tests whether the methods differ.

The parcels are split into folds. Each fold in turn is held out: every method is trained on the others and tested on it. A parcel is never in training and test at once; with 'Keep together in one fold' neither is a whole farm or municipality, or a whole square of land, which estimates the accuracy of a map of new land.

The report gives overall accuracy, F1, kappa, calibration, speed, confusion and maps of the wrong decisions.

A stopped run keeps its finished folds: run it again with 'Resume a stopped run' to continue.</source>
        <translation>Estima la exactitud de cada método en parcelas con las que no se entrenó, y comprueba si los métodos difieren.

Las parcelas se reparten en particiones. Cada partición se reserva por turnos: cada método se entrena con las demás y se prueba en ella. Una parcela nunca está a la vez en el entrenamiento y en la prueba; con 'Mantener juntos en una partición' tampoco lo está una explotación o un municipio entero, ni un cuadrado entero de terreno, lo que estima la exactitud de un mapa de un terreno nuevo.

El informe da la exactitud global, F1, kappa, calibración, velocidad, confusión y mapas de las decisiones erróneas.

Una ejecución detenida conserva sus particiones terminadas: ejecútela de nuevo con 'Reanudar una ejecución detenida' para continuar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Methods to compare, described in the user guide.</source>
        <translation>Métodos que se comparan, descritos en la guía del usuario.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>The report then has the accuracy of the groups, and tells mistakes within them.</source>
        <translation>El informe incluye entonces la exactitud de los grupos, e indica los errores dentro de ellos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Identifier of the method with the highest overall accuracy.</source>
        <translation>Identificador del método con la mayor exactitud global.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Overall accuracy of the best method</source>
        <translation>Exactitud global del mejor método</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>From 0 to 1, the mean over folds and repeats.</source>
        <translation>De 0 a 1, la media de las particiones y repeticiones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>p-value of the best method against the second</source>
        <translation>Valor p del mejor método frente al segundo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Whether their difference may be chance: above 0.05 the two cannot be told apart. Empty for one method.</source>
        <translation>Si su diferencia puede deberse al azar: por encima de 0.05 los dos no se pueden distinguir. Vacío con un solo método.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/cross_validate.py"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/declaration_judges.py"/>
        <source>A parcel that the model was trained on is not judged independently: the model has learned its declaration, so that a wrong one may look right. Leave MODEL empty to judge the parcels that it was trained on.</source>
        <translation>Una parcela con la que se entrenó el modelo no se juzga de forma independiente: el modelo ha aprendido su declaración, de modo que una errónea puede parecer correcta. Deje MODEL vacío para juzgar las parcelas con las que se entrenó.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/declaration_judges.py"/>
        <source>The model was trained on %1 of the parcels. %2</source>
        <translation>El modelo se entrenó con %1 de las parcelas. %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>time series</source>
        <translation>serie temporal</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>Outputs:</source>
        <translation>Salidas:</translation>
    </message>
    <message>
        <location filename="../../processing_provider/described_algorithm.py"/>
        <source>Default: %1.</source>
        <translation>Por defecto: %1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Accuracy by date in the season</source>
        <translation>Exactitud por fecha de la temporada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Finds the earliest date at which the crops are known as well as at the season's end.</source>
        <translation>Encuentra la fecha más temprana en la que los cultivos se conocen tan bien como al final de la temporada.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Finds the earliest date at which the crops are known nearly as well as at the end of the season, overall and by class.

The season is cut off at several dates. For each, a method is trained and tested by cross-validation on the images until then alone, always with the same parcels in the same folds. The earliest date is the first from which the overall accuracy, or the F1 of a class, stays within the tolerance of that of the full season; its uncertainty is told.

The report shows the accuracy by date above the attention that a model of the full season gives to the dates, where its network has attention, and the classes that need a later date.

It takes as long as a cross-validation for each date. A stopped run keeps its finished folds: run it again with 'Resume a stopped run' to continue.</source>
        <translation>Encuentra la fecha más temprana en la que los cultivos se conocen casi tan bien como al final de la temporada, en conjunto y por clase.

La temporada se corta en varias fechas. Para cada una, se entrena un método y se prueba por validación cruzada solo con las imágenes hasta entonces, siempre con las mismas parcelas en las mismas particiones. La fecha más temprana es la primera a partir de la cual la exactitud global, o el F1 de una clase, permanece dentro de la tolerancia respecto a la de la temporada completa; se indica su incertidumbre.

El informe muestra la exactitud por fecha encima de la atención que un modelo de la temporada completa dedica a las fechas, si su red tiene atención, y las clases que necesitan una fecha posterior.

Tarda lo mismo que una validación cruzada por cada fecha. Una ejecución detenida conserva sus particiones terminadas: ejecútela de nuevo con 'Reanudar una ejecución detenida' para continuar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Method that is trained, see the user guide.</source>
        <translation>Método que se entrena, véase la guía del usuario.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Dates at which the season is cut off, such as 2017-05-15,2017-06-15, or their number: so many, equally many acquisitions apart. The full season is always the last.</source>
        <translation>Fechas en las que se corta la temporada, como 2017-05-15,2017-06-15, o su número: otras tantas, con el mismo número de adquisiciones entre ellas. La temporada completa es siempre la última.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>How much less than that of the full season the overall accuracy, or the F1 of a class in percent, may be.</source>
        <translation>Cuánto menor que en la temporada completa puede ser la exactitud global, o el F1 de una clase en porcentaje.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>A table with a row for each date, without class, and for each date and class: overall accuracy, F1, what they lose against the full season in points with its 95 % interval, and whether it is the earliest date.</source>
        <translation>Una tabla con una fila para cada fecha, sin clase, y para cada fecha y clase: exactitud global, F1, lo que pierden frente a la temporada completa en puntos con su intervalo del 95 %, y si es la fecha más temprana.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Early season report</source>
        <translation>Informe de temporada temprana</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>A page with the accuracy by date and the earliest dates.</source>
        <translation>Una página con la exactitud por fecha y las fechas más tempranas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>First date, YYYY-MM-DD, from which the overall accuracy stays within the tolerance.</source>
        <translation>Primera fecha, YYYY-MM-DD, a partir de la cual la exactitud global permanece dentro de la tolerancia.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Cut-off dates</source>
        <translation>Fechas de corte</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>Tolerance (percentage points)</source>
        <translation>Tolerancia (puntos porcentuales)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season.py"/>
        <source>%1: up to %2, %3</source>
        <translation>%1: hasta %2, %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/early_season_outputs.py"/>
        <source>%1 parcel(s) left out at all dates, so that these can be compared: no valid observation until the first cut-off, %2. A later first date keeps them.</source>
        <translation>%1 {1|parcela excluida|parcelas excluidas} en todas las fechas, para que estas se puedan comparar: ninguna observación válida hasta el primer corte, %2. Una primera fecha posterior las conserva.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Sample scene to attention</source>
        <translation>De la escena de ejemplo a la atención</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Train and classify another year</source>
        <translation>Entrenar y clasificar otro año</translation>
    </message>
    <message>
        <location filename="../../processing_provider/example_models.py"/>
        <source>Restrict the season by attention</source>
        <translation>Restringir la temporada por la atención</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>is renamed '%1'</source>
        <translation>pasa a llamarse '%1'</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>The field '%1' %2 in the file.</source>
        <translation>El campo '%1' %2 en el archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/file_fields.py"/>
        <source>becomes text</source>
        <translation>se convierte en texto</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Parts of the parcels that are held out in turn.</source>
        <translation>Partes de las parcelas que se reservan por turnos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Neighbouring parcels are alike: only where they are in one fold is the accuracy that of a map of new land. A parcel is in the square that has the middle of its bounding box.</source>
        <translation>Las parcelas vecinas se parecen: solo si están en una misma partición la exactitud es la de un mapa de un terreno nuevo. Una parcela está en el cuadrado que contiene el centro de su rectángulo envolvente.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Only where parcels of a group are kept together: the farm, the municipality, or the folds of another run.</source>
        <translation>Solo si las parcelas de un grupo se mantienen juntas: la explotación, el municipio, o las particiones de otra ejecución.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Only where squares of land are kept together, in map units of the images (in metres if these are degrees).</source>
        <translation>Solo si se mantienen juntos cuadrados de terreno, en unidades del mapa de las imágenes (en metros si son grados).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Repeats with other folds: how much the result depends on the split.</source>
        <translation>Repeticiones con otras particiones: cuánto depende el resultado del reparto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Uses the finished folds of a stopped run of the same data and settings; methods and repeats may have been added.</source>
        <translation>Usa las particiones terminadas de una ejecución detenida con los mismos datos y ajustes; se pueden haber añadido métodos y repeticiones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Keep together in one fold</source>
        <translation>Mantener juntos en una partición</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Group field</source>
        <translation>Campo de grupo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Side of a block (map units)</source>
        <translation>Lado de un bloque (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/folds.py"/>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <location filename="../../processing_provider/inputs.py"/>
        <source>PARCELS: the layer cannot be opened.</source>
        <translation>PARCELS: no se puede abrir la capa.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/kept_files.py"/>
        <source>%1: '%2' is temporary and lost when QGIS ends: copy it, or choose a file in the next run.</source>
        <translation>%1: '%2' es temporal y se pierde al cerrar QGIS: cópiela, o elija un archivo en la próxima ejecución.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>Planar SITS %1, QGIS %2</source>
        <translation>Planar SITS %1, QGIS %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1 and %2 others</source>
        <translation>%1 y otros %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1 (sha256 %2)</source>
        <translation>%1 (sha256 %2)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_history.py"/>
        <source>%1: the layer cannot hold a history.</source>
        <translation>%1: la capa no puede contener un historial.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/layer_texts.py"/>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Model information</source>
        <translation>Información del modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Shows the description of a model: classes, bands, season, network, scores.</source>
        <translation>Muestra la descripción de un modelo: clases, bandas, temporada, red, puntuaciones.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Shows everything in a model file but the weights: classes and their colours, bands and their ranges, season and time steps, network, settings of the training and scores of the validation parcels.</source>
        <translation>Muestra todo lo que contiene un archivo de modelo salvo los pesos: clases y sus colores, bandas y sus rangos, temporada y pasos de tiempo, red, ajustes del entrenamiento y puntuaciones de las parcelas de validación.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Model report</source>
        <translation>Informe del modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Names of the classes, with commas, in the order of rasters.</source>
        <translation>Nombres de las clases, separados por comas, en el orden de los rásteres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Names of the bands, with commas, in the order of the model.</source>
        <translation>Nombres de las bandas, separados por comas, en el orden del modelo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>First day of the season, number of time steps, and last day.</source>
        <translation>Primer día de la temporada, número de pasos de tiempo y último día.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Identifier of the network.</source>
        <translation>Identificador de la red.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_info.py"/>
        <source>All facts of the model file, as JSON.</source>
        <translation>Todos los datos del archivo de modelo, en JSON.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>0: as the model was trained. Fewer segments are faster, and the probabilities less exact.</source>
        <translation>0: como se entrenó el modelo. Menos segmentos son más rápidos, y las probabilidades menos exactas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Adaptive voting stops sampling a parcel once its class is settled, and differs from all segments in at most 0.5 % of the parcels. With 'Attention' or 'Semantic map' all vote, which is slower.</source>
        <translation>La votación adaptativa deja de muestrear una parcela en cuanto su clase está decidida, y difiere de la de todos los segmentos en como máximo el 0.5 % de las parcelas. Con 'Atención' o 'Mapa semántico' votan todos, lo que es más lento.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Coverage of the prediction sets</source>
        <translation>Cobertura de los conjuntos de predicción</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>pred_set lists the classes that a parcel may be of: it holds the true class of this part of the parcels of each class. Higher: longer sets.</source>
        <translation>pred_set enumera las clases a las que puede pertenecer una parcela: contiene la clase verdadera de esta parte de las parcelas de cada clase. Más alta: conjuntos más largos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/model_support.py"/>
        <source>Voting</source>
        <translation>Votación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Choose next visits</source>
        <translation>Elegir las próximas visitas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Chooses the parcels to visit: a random sample for accuracy, or parcels to learn from.</source>
        <translation>Elige las parcelas que se visitarán: una muestra aleatoria para la exactitud, o parcelas de las que aprender.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Chooses which parcels to visit next, from a classified layer.

For accuracy: a stratified random sample, with more visits where errors are expected and parcels are large (Neyman allocation). Fill a field with the class that is seen, and 'Estimate areas' gives hectares with intervals. The page tells which interval a number of visits is expected to give.

For a better model: uncertain parcels of many kinds, from which a model learns more than from random ones; they are no random sample.

All parcels are in the output: visit_rank (1 = first; empty = no visit), visit_why, visit_prob (probability of being chosen) and visit_strat (stratum). Probabilities of the classes (p_) make the choice better: switch them on in 'Classify parcels'.</source>
        <translation>Elige qué parcelas visitar a continuación, a partir de una capa clasificada.

Para la exactitud: una muestra aleatoria estratificada, con más visitas donde se esperan errores y las parcelas son grandes (asignación de Neyman). Rellene un campo con la clase que se ve, y 'Estimar superficies' da hectáreas con intervalos. La página indica qué intervalo se espera de un número de visitas.

Para un modelo mejor: parcelas inciertas de muchos tipos, de las que un modelo aprende más que de parcelas aleatorias; no son una muestra aleatoria.

Todas las parcelas están en la salida: visit_rank (1 = primera; vacío = sin visita), visit_why, visit_prob (probabilidad de ser elegida) y visit_strat (estrato). Las probabilidades de las clases (p_) mejoran la elección: actívelas en 'Clasificar parcelas'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>How many parcels to visit, at most the classified ones.</source>
        <translation>Cuántas parcelas visitar, como máximo las clasificadas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>A random sample, to estimate accuracy and areas; or parcels to learn from, to train a better model.</source>
        <translation>Una muestra aleatoria, para estimar la exactitud y las superficies; o parcelas de las que aprender, para entrenar un modelo mejor.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>All parcels; visit_rank is not empty at those to visit.</source>
        <translation>Todas las parcelas; visit_rank no está vacío en las que deben visitarse.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Visits report</source>
        <translation>Informe de visitas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>A page with the strata and the interval that is to be expected.</source>
        <translation>Una página con los estratos y el intervalo que cabe esperar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>%1 is %2, but %3 has %4 classified parcels with an area: choose at most so many.</source>
        <translation>%1 es %2, pero %3 tiene %4 parcelas clasificadas con una superficie: elija como máximo ese número.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Number of visits</source>
        <translation>Número de visitas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <location filename="../../processing_provider/next_visits.py"/>
        <source>Next visits</source>
        <translation>Próximas visitas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' has the extension of no vector format with fields that QGIS writes: end it in .gpkg, for instance.</source>
        <translation>%1: '%2' no tiene la extensión de ningún formato vectorial con campos que QGIS escriba: termínelo en .gpkg, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' names no table: give the table, or the path alone, which replaces the whole file.</source>
        <translation>%1: '%2' no nombra ninguna tabla: indique la tabla, o solo la ruta, que sustituye el archivo entero.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/output_checks.py"/>
        <source>%1: '%2' must end in .tif: it is written as a GeoTIFF.</source>
        <translation>%1: '%2' debe terminar en .tif: se escribe como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameter_kinds.py"/>
        <source>One of: %1. Default: %2.</source>
        <translation>Uno de: %1. Por defecto: %2.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Series (*.json)</source>
        <translation>Serie (*.json)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Planar SITS model (*.safetensors)</source>
        <translation>Modelo de Planar SITS (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Walks go from pixel to neighbouring pixel; pixels in random order, as many, are the papers' baseline.</source>
        <translation>Los paseos van de un píxel a un píxel vecino; los píxeles en orden aleatorio, en igual número, son la referencia de los artículos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Only for the method 'Random walks'. Walks go from pixel to neighbouring pixel. Pixels in random order make it the method 'Random pixels', which is chosen by 'Method' more simply: this choice is for scripts of earlier versions.</source>
        <translation>Solo para el método 'Paseos aleatorios'. Los paseos van de un píxel a un píxel vecino. Los píxeles en orden aleatorio lo convierten en el método 'Píxeles aleatorios', que se elige más fácilmente con 'Método': esta opción es para scripts de versiones anteriores.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A parcel of 100 pixels gets 70 segments at 70 %.</source>
        <translation>Una parcela de 100 píxeles recibe 70 segmentos con el 70 %.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>as many as a cache holds on the CPU, 1024 elsewhere</source>
        <translation>tantas como caben en una caché en la CPU, 1024 en los demás casos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A file that 'Build a series' wrote: images, dates, bands and masks. Instead of rasters.</source>
        <translation>Un archivo escrito por 'Construir una serie': imágenes, fechas, bandas y máscaras. En lugar de rásteres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Without a series file: one raster per acquisition, all with the same bands, size and CRS, in any order; or one raster with all acquisitions stacked as bands. Alpha bands are not bands of the series.</source>
        <translation>Sin un archivo de serie: un ráster por adquisición, todos con las mismas bandas, el mismo tamaño y el mismo SRC, en cualquier orden; o un ráster con todas las adquisiciones apiladas como bandas. Las bandas alfa no son bandas de la serie.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>One date per acquisition, such as 2017-04-15,2017-05-05, in the order of the rasters. Empty: read from each layer's temporal range, the metadata of the acquisition, the bands, or the file name.</source>
        <translation>Una fecha por adquisición, como 2017-04-15,2017-05-05, en el orden de los rásteres. Vacío: se leen del rango temporal de cada capa, los metadatos de la adquisición, las bandas o el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Numbers of the bands to use, such as 8,4,3, in this order. Empty: all bands.</source>
        <translation>Números de las bandas que se usan, como 8,4,3, en este orden. Vacío: todas las bandas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Only for one stacked raster whose band descriptions do not tell dates and bands.</source>
        <translation>Solo para un ráster apilado cuyas descripciones de bandas no indican fechas y bandas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Cloud masks: one raster per acquisition or one stacked raster, on the grid of the images. Matched by date where the masks carry dates, else by order. Their value 1 is ignored; others are set by 'Mask values to ignore' among the advanced parameters.</source>
        <translation>Máscaras de nubes: un ráster por adquisición o un ráster apilado, en la cuadrícula de las imágenes. Se asignan por fecha si las máscaras llevan fechas; si no, por orden. Su valor 1 se ignora; otros se definen con 'Valores de máscara que se ignoran' entre los parámetros avanzados.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels where the mask has one of these values are ignored: values, ranges, and bits that are 1 (the lowest is bit:0), such as 0-3,8-11 for the scene classification of Sentinel-2, or bit:1,bit:2,bit:3,bit:4 for QA_PIXEL of Landsat. Only with masks.</source>
        <translation>Se ignoran los píxeles donde la máscara tiene uno de estos valores: valores, rangos y bits que son 1 (el más bajo es bit:0), como 0-3,8-11 para la clasificación de escena de Sentinel-2, o bit:1,bit:2,bit:3,bit:4 para QA_PIXEL de Landsat. Solo con máscaras.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>First day of the season, YYYY-MM-DD; earlier images are left out. Empty: the first acquisition. A model counts its days from here.</source>
        <translation>Primer día de la temporada, YYYY-MM-DD; las imágenes anteriores se excluyen. Vacío: la primera adquisición. Un modelo cuenta sus días desde aquí.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Last day of the season, YYYY-MM-DD; later images are left out. Empty: the last acquisition.</source>
        <translation>Último día de la temporada, YYYY-MM-DD; las imágenes posteriores se excluyen. Vacío: la última adquisición.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Polygons of the parcels, in any CRS. A pixel belongs to a parcel if its centre is inside.</source>
        <translation>Polígonos de las parcelas, en cualquier SRC. Un píxel pertenece a una parcela si su centro está dentro.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Field that names a parcel in messages. Empty: the feature id.</source>
        <translation>Campo que nombra una parcela en los mensajes. Vacío: el id del objeto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Shrinks each parcel by this distance, in map units of the images (in metres if these are degrees), to leave out mixed pixels at its edge.</source>
        <translation>Reduce cada parcela en esta distancia, en unidades del mapa de las imágenes (en metros si son grados), para excluir los píxeles mixtos de su borde.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>The model file that 'Train a parcel classifier' wrote.</source>
        <translation>El archivo de modelo escrito por 'Entrenar un clasificador de parcelas'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Number of pixels in a segment, L in the papers: 10, 50, 100 or 224 there.</source>
        <translation>Número de píxeles de un segmento, L en los artículos: allí 10, 50, 100 o 224.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>A parcel of 100 pixels gets 70 segments at 70 %, in each epoch and in classification. 0: in training each parcel gets equally many, however large it is; in classification 70 %.</source>
        <translation>Una parcela de 100 píxeles recibe 70 segmentos con el 70 %, en cada época y en la clasificación. 0: en el entrenamiento todas las parcelas reciben el mismo número, por grandes que sean; en la clasificación, el 70 %.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Steps of the time axis, spread evenly over the season. 0: the acquisition dates as they are, or a regular axis where they are many. The papers use 224.</source>
        <translation>Pasos del eje temporal, repartidos uniformemente a lo largo de la temporada. 0: las fechas de adquisición tal como son, o un eje regular si son muchas. Los artículos usan 224.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Centres each planar image on a black canvas of 224 x 224, as in the papers. Much slower.</source>
        <translation>Centra cada imagen planar en un lienzo negro de 224 x 224, como en los artículos. Mucho más lento.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>The same data, settings and seed give the same result, in any order of the parcels. Probabilities agree to 1e-6 with any parcels beside, memory and number of threads.</source>
        <translation>Los mismos datos, ajustes y semilla dan el mismo resultado, en cualquier orden de las parcelas. Las probabilidades coinciden hasta 1e-6 con cualesquiera otras parcelas, memoria y número de hilos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Where the network runs.</source>
        <translation>Dónde se ejecuta la red.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Planar images that go through the network together; halved when memory is full. 0: %1.</source>
        <translation>Imágenes planares que pasan juntas por la red; se reduce a la mitad cuando la memoria está llena. 0: %1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Budget for the pixel values that are in memory at a time. The result does not depend on it.</source>
        <translation>Presupuesto para los valores de píxeles que están en memoria a la vez. El resultado no depende de él.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Image time series</source>
        <translation>Serie temporal de imágenes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Order of a stacked raster</source>
        <translation>Orden de un ráster apilado</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Mask values to ignore</source>
        <translation>Valores de máscara que se ignoran</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Season end</source>
        <translation>Fin de la temporada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Parcel name field</source>
        <translation>Campo del nombre de la parcela</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Inner buffer</source>
        <translation>Franja interior</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Pixels of a segment (only Random walks)</source>
        <translation>Píxeles de un segmento (solo Paseos aleatorios)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/parameters.py"/>
        <source>Memory for pixels (MB)</source>
        <translation>Memoria para píxeles (MB)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draw planar images</source>
        <translation>Dibujar imágenes planares</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draws the planar images of a few parcels, with their attention.</source>
        <translation>Dibuja las imágenes planares de unas pocas parcelas, con su atención.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Draws the input of the network for a few parcels: a PNG for each, with a map of its walks and the planar image of each walk: a row for each date, a column for each pixel of the walk.

With a model from 'Train a parcel classifier' the pictures also show the decision, and the attention of the dates and pixels (Grad-CAM++). Dates, range of values, segments and seed are then those of the model. Without a model, values go from the 2nd to the 98th percentile of the chosen parcels.

Select a few parcels first: of more than 100 the first 100 are drawn. The walks are written as lines too, one for each step, with its number and its attention. For a model of a curve (Hilbert, snake, spiral) these are pieces of it; for one of patches or single pixels there are no lines.</source>
        <translation>Dibuja la entrada de la red para unas pocas parcelas: un PNG para cada una, con un mapa de sus paseos y la imagen planar de cada paseo: una fila para cada fecha, una columna para cada píxel del paseo.

Con un modelo de 'Entrenar un clasificador de parcelas' las figuras muestran también la decisión y la atención de las fechas y los píxeles (Grad-CAM++). Las fechas, el rango de valores, los segmentos y la semilla son entonces los del modelo. Sin un modelo, los valores van del percentil 2 al 98 de las parcelas elegidas.

Seleccione primero unas pocas parcelas: de más de 100 se dibujan las 100 primeras. Los paseos se escriben también como líneas, una para cada paso, con su número y su atención. Para un modelo de una curva (Hilbert, serpentina, espiral) son tramos de ella; para uno de ventanas o de píxeles individuales no hay líneas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Number of pictures, one for each parcel.</source>
        <translation>Número de figuras, una para cada parcela.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>whose segments, time steps and seed are fixed</source>
        <translation>cuyos segmentos, pasos de tiempo y semilla son fijos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>The model file that 'Train a parcel classifier' wrote. Empty: pictures without attention.</source>
        <translation>El archivo de modelo escrito por 'Entrenar un clasificador de parcelas'. Vacío: figuras sin atención.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Number of segments of each parcel that are drawn, the first ones; all if it has fewer.</source>
        <translation>Número de segmentos de cada parcela que se dibujan, los primeros; todos si tiene menos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Folder for the pictures, parcel_1.png and so on, by parcel name. Other files in it are left alone.</source>
        <translation>Carpeta para las figuras, parcel_1.png y así sucesivamente, por nombre de parcela. Los demás archivos que contiene no se tocan.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>A line for each step of a walk: parcel, segment, step (from 1), attention of the pixel it leads to, and class and margin of the segment.</source>
        <translation>Una línea para cada paso de un paseo: parcela, segmento, paso (desde 1), atención del píxel al que lleva, y clase y margen del segmento.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Pictures drawn</source>
        <translation>Figuras dibujadas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>%1 pictures in %2.</source>
        <translation>%1 figuras en %2.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>give a model</source>
        <translation>proporcione un modelo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>WALKS: the model takes %1: there are no walks, so no lines.</source>
        <translation>WALKS: el modelo usa %1: no hay paseos, por lo que no hay líneas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>PARCELS: only the first %1 parcels are drawn, %2 are not: select the parcels to draw.</source>
        <translation>PARCELS: solo se dibujan las primeras %1 parcelas, %2 no: seleccione las parcelas que se dibujarán.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Parcel %1: %2</source>
        <translation>Parcela %1: %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Segments shown per parcel</source>
        <translation>Segmentos mostrados por parcela</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Pictures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <location filename="../../processing_provider/planar_images.py"/>
        <source>Walks</source>
        <translation>Paseos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/provider.py"/>
        <source>Planar SITS: crops of parcels from satellite image time series</source>
        <translation>Planar SITS: cultivos de parcelas a partir de series temporales de imágenes de satélite</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>%1: no attention</source>
        <translation>%1: sin atención</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>%1: most attention</source>
        <translation>%1: máxima atención</translation>
    </message>
    <message>
        <location filename="../../processing_provider/raster_styles.py"/>
        <source>The style '%1' cannot be written (%2), but the raster is: check that the disk has room.</source>
        <translation>No se puede escribir el estilo '%1' (%2), pero el ráster sí está escrito: compruebe que el disco tiene espacio.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Sample scene (%1)</source>
        <translation>Escena de ejemplo (%1)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sample_layers.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../processing_provider/seen_classes.py"/>
        <source>%1: none of its values (%2) is a class of the map (%3): choose the field with the class seen.</source>
        <translation>%1: ninguno de sus valores (%2) es una clase del mapa (%3): elija el campo con la clase vista.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/seen_classes.py"/>
        <source>The map has no class %1, seen at visits: its mapped area is 0.</source>
        <translation>El mapa no tiene la clase %1, vista en las visitas: su superficie cartografiada es 0.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: '%2' cannot be written (%3).</source>
        <translation>%1: no se puede escribir '%2' (%3).</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: the layer cannot be created: choose another file.</source>
        <translation>%1: no se puede crear la capa: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1 of %2 features are there</source>
        <translation>hay %1 de %2 objetos</translation>
    </message>
    <message>
        <location filename="../../processing_provider/sinks.py"/>
        <source>%1: nothing can be written to the folder '%2' (%3): choose a folder that you may write to, on a disk with room.</source>
        <translation>%1: no se puede escribir nada en la carpeta '%2' (%3): elija una carpeta con permiso de escritura, en un disco con espacio libre.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Spatial attention</source>
        <translation>Atención espacial</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>Writes the attention of each pixel for each class, as rasters.</source>
        <translation>Escribe la atención de cada píxel para cada clase, como rásteres.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>Writes the attention of each pixel of the parcels for each class, with a model from 'Train a parcel classifier'.

The attention of a pixel for a class is the largest Grad-CAM++ value that it has in any segment which was decided as this class, times the segment's margin. The semantic map shows the class with the largest attention at each pixel, so that mixed parcels become visible. Every pixel of a parcel is in at least one segment.

Attention shows what this model used, not which properties the crop has: see 'Reading attention' in the docs.</source>
        <translation>Escribe la atención de cada píxel de las parcelas para cada clase, con un modelo de 'Entrenar un clasificador de parcelas'.

La atención de un píxel para una clase es el mayor valor de Grad-CAM++ que tiene en cualquier segmento que se decidió como esta clase, multiplicado por el margen del segmento. El mapa semántico muestra la clase con la mayor atención en cada píxel, de modo que las parcelas mixtas se hacen visibles. Cada píxel de una parcela está en al menos un segmento.

La atención muestra lo que usó este modelo, no qué propiedades tiene el cultivo: véase 'Reading attention' en la documentación.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/spatial_attention.py"/>
        <source>PARCELS: no parcel has pixels with valid observations (the log gives the reasons): there is no attention to write.</source>
        <translation>PARCELS: ninguna parcela tiene píxeles con observaciones válidas (el registro indica los motivos): no hay atención que escribir.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/style_files.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Temporal attention</source>
        <translation>Atención temporal</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Computes the attention of each date, class by class, and suggests a shorter season.</source>
        <translation>Calcula la atención de cada fecha, clase por clase, y sugiere una temporada más corta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Computes on which dates the decisions of a model rest, class by class, and suggests a shorter season.

Every segment is classified, and Grad-CAM++ gives the attention of each date and pixel of its planar image for the decided class. The mean over all segments of a class is its profile; dates above the profile's threshold (Otsu) are kept. The range goes from the first to the last date that is kept for any class: use it as season start and end of 'Train a parcel classifier', and compare the accuracies.

Attention shows what this model used. Dates that it did not use may be as informative.</source>
        <translation>Calcula en qué fechas se basan las decisiones de un modelo, clase por clase, y sugiere una temporada más corta.

Cada segmento se clasifica, y Grad-CAM++ da la atención de cada fecha y píxel de su imagen planar para la clase decidida. La media de todos los segmentos de una clase es su perfil; se conservan las fechas por encima del umbral del perfil (Otsu). El rango va de la primera a la última fecha que se conserva para alguna clase: úselo como inicio y fin de la temporada en 'Entrenar un clasificador de parcelas', y compare las exactitudes.

La atención muestra lo que usó este modelo. Las fechas que no usó pueden ser igual de informativas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>From which segments of a class its profile is, and which dates are kept. That every segment has a date above its own threshold is the papers' choice.</source>
        <translation>De qué segmentos de una clase procede su perfil, y qué fechas se conservan. Que todos los segmentos tengan una fecha por encima de su propio umbral es la elección de los artículos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>A table with a row per date: the attention of each class, and whether it is kept.</source>
        <translation>Una tabla con una fila por fecha: la atención de cada clase, y si se conserva.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Temporal attention report</source>
        <translation>Informe de atención temporal</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>A page with the range, the profiles of the classes and mean planar images.</source>
        <translation>Una página con el rango, los perfiles de las clases e imágenes planares medias.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>YYYY-MM-DD, of the dates that are kept for any class: a shorter season.</source>
        <translation>YYYY-MM-DD, de las fechas que se conservan para alguna clase: una temporada más corta.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>First date of the range</source>
        <translation>Primera fecha del rango</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Last date of the range</source>
        <translation>Última fecha del rango</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>PARCELS: none of the parcels can be used (the log gives the reasons): choose parcels that lie on the images and have pixels without clouds.</source>
        <translation>PARCELS: no se puede usar ninguna de las parcelas (el registro indica los motivos): elija parcelas que estén dentro de las imágenes y tengan píxeles sin nubes.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/temporal_attention.py"/>
        <source>Profile of a class</source>
        <translation>Perfil de una clase</translation>
    </message>
    <message>
        <location filename="../../processing_provider/time_series.py"/>
        <source>attention %1</source>
        <translation>atención %1</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Train a parcel classifier</source>
        <translation>Entrenar un clasificador de parcelas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Trains a crop classifier on parcels of known crop.</source>
        <translation>Entrena un clasificador de cultivos con parcelas de cultivo conocido.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Trains a crop classifier on parcels of known crop, and writes a model file for 'Classify parcels'.

Random walks turn each parcel into segments of neighbouring pixels; the time series of a segment form a planar image, and a convolutional network is trained on these images (Chelali, Kurtz, Puissant and Vincent, ICPR 2020). A part of the parcels of each class, the validation parcels, is held back to score the model; the scores are those of these parcels.

With the defaults a small network is trained from scratch on the acquisition dates, in minutes on a laptop.</source>
        <translation>Entrena un clasificador de cultivos con parcelas de cultivo conocido, y escribe un archivo de modelo para 'Clasificar parcelas'.

Los paseos aleatorios convierten cada parcela en segmentos de píxeles vecinos; las series temporales de un segmento forman una imagen planar, y una red convolucional se entrena con estas imágenes (Chelali, Kurtz, Puissant y Vincent, ICPR 2020). Una parte de las parcelas de cada clase, las parcelas de validación, se reserva para puntuar el modelo; las puntuaciones son las de estas parcelas.

Con los valores por defecto se entrena desde cero una red pequeña con las fechas de adquisición, en minutos en un portátil.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>From 0 to 1, of the parcels held out for validation.</source>
        <translation>De 0 a 1, de las parcelas reservadas para la validación.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>What is trained: the pixels that are taken together, and the network. Random walks are the method of this plugin. The others are those that 'Compare methods by cross-validation' compares with it; see the user guide.</source>
        <translation>Lo que se entrena: los píxeles que se toman juntos, y la red. Los paseos aleatorios son el método de este complemento. Los demás son los que 'Comparar métodos por validación cruzada' compara con él; véase la guía del usuario.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>'Classify parcels' then names the group where the crop is unsure.</source>
        <translation>'Clasificar parcelas' indica entonces el grupo donde el cultivo es incierto.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Weight of a term that makes the network attend to the same dates in two segments of a parcel. 0: off.</source>
        <translation>Peso de un término que hace que la red atienda a las mismas fechas en dos segmentos de una parcela. 0: desactivado.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Leaves out parcels whose label is more probably wrong than right, as linear discriminants and random forests of folds agree (seconds to a minute); none where classes are too hard to tell to know. The log and the report name them. The scores then are those of labels that look right.</source>
        <translation>Excluye las parcelas cuya etiqueta es más probablemente errónea que correcta, según coinciden discriminantes lineales y bosques aleatorios de particiones (de segundos a un minuto); ninguna si las clases son demasiado difíciles de distinguir para saberlo. El registro y el informe las nombran. Las puntuaciones son entonces las de las etiquetas que parecen correctas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>The model file for 'Classify parcels'.</source>
        <translation>El archivo de modelo para 'Clasificar parcelas'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>A page with the scores, the confusion matrix, the training curves and examples of planar images.</source>
        <translation>Una página con las puntuaciones, la matriz de confusión, las curvas de entrenamiento y ejemplos de imágenes planares.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>A table with the losses and accuracies of each epoch.</source>
        <translation>Una tabla con las pérdidas y exactitudes de cada época.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Overall accuracy of the validation parcels</source>
        <translation>Exactitud global de las parcelas de validación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Macro F1 of the validation parcels</source>
        <translation>F1 macro de las parcelas de validación</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Parcels used</source>
        <translation>Parcelas usadas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Number of parcels trained on or held out.</source>
        <translation>Número de parcelas usadas para entrenar o reservadas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Number; the log tells why.</source>
        <translation>Número; el registro indica por qué.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>Leave wrong labels out</source>
        <translation>Excluir las etiquetas erróneas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/train.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>a twentieth of the segments, 16 to 64</source>
        <translation>una vigésima parte de los segmentos, de 16 a 64</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Field with the crop of each parcel, text or number. Parcels without a crop are left out.</source>
        <translation>Campo con el cultivo de cada parcela, texto o número. Las parcelas sin cultivo se excluyen.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the methods of planar images. Compact is trained from scratch on the acquisition dates. The others are torchvision's; the papers use SqueezeNet with 224 steps.</source>
        <translation>Solo para los métodos de imágenes planares. Compacta se entrena desde cero con las fechas de adquisición. Las demás son de torchvision; los artículos usan SqueezeNet con 224 pasos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the method 'TempCNN': filters of its convolutions, 16 to 1024 in the papers.</source>
        <translation>Solo para el método 'TempCNN': filtros de sus convoluciones, de 16 a 1024 en los artículos.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for the methods of planar images: what the training starts from. Those of ImageNet are torchvision's, for the networks that are.</source>
        <translation>Solo para los métodos de imágenes planares: de qué parte el entrenamiento. Los de ImageNet son de torchvision, para las redes que también lo son.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Only for initial weights from a file: a .safetensors file of the same network.</source>
        <translation>Solo para pesos iniciales de un archivo: un archivo .safetensors de la misma red.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Passes over all segments, or with the automatic number of segments parts of 60 to 180 batches. 0: as many as make 1200 steps of the optimiser, or up to 3600 for more than 2000 parcels or 10 classes.</source>
        <translation>Pasadas por todos los segmentos o, con el número automático de segmentos, partes de 60 a 180 lotes. 0: las que sumen 1200 pasos del optimizador, o hasta 3600 con más de 2000 parcelas o 10 clases.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Highest learning rate of Adam: it rises in the first tenth of the epochs and falls to zero. Lower for pretrained networks, such as 0.0001.</source>
        <translation>Tasa de aprendizaje máxima de Adam: sube en la primera décima parte de las épocas y baja hasta cero. Menor para redes preentrenadas, como 0.0001.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Training stops after so many epochs without a better validation loss, and the epoch with the lowest one is kept. 0: all epochs, and the last is kept.</source>
        <translation>El entrenamiento se detiene después de este número de épocas sin una pérdida de validación mejor, y se conserva la época con la menor. 0: todas las épocas, y se conserva la última.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Part of each class that is held back to score the model and to calibrate its probabilities; then the network is trained again on all parcels.</source>
        <translation>Parte de cada clase que se reserva para puntuar el modelo y para calibrar sus probabilidades; después la red se entrena de nuevo con todas las parcelas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Initial weights file</source>
        <translation>Archivo de pesos iniciales</translation>
    </message>
    <message>
        <location filename="../../processing_provider/training_support.py"/>
        <source>Safetensors (*.safetensors)</source>
        <translation>Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_files.py"/>
        <source>the table is not complete</source>
        <translation>la tabla no está completa</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>not judged</source>
        <translation>no juzgada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>no visit</source>
        <translation>sin visita</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>AND %1 &lt; %2</source>
        <translation>AND %1 &lt; %2</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>wrong</source>
        <translation>errónea</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_styles.py"/>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/vector_writer.py"/>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>On the Maipo and CAWA data, models that learnt from parcels chosen like this were more accurate than models that learnt from as many random ones (docs/benchmarks.md, Next visits)</source>
        <translation>Con los datos de Maipo y CAWA, los modelos que aprendieron de parcelas elegidas así fueron más exactos que los que aprendieron del mismo número de parcelas aleatorias (docs/benchmarks.md, Next visits)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>± %1 % of the area (95 % interval)</source>
        <translation>± %1 % de la superficie (intervalo del 95 %)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, small parcels</source>
        <translation>, parcelas pequeñas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, large parcels</source>
        <translation>, parcelas grandes</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>, medium parcels</source>
        <translation>, parcelas medianas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Expected SD (ha)</source>
        <translation>Desv. est. esperada (ha)</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 is %2: an interval needs 2 visits in each of the %3 predicted classes: choose at least %4.</source>
        <translation>%1 es %2: un intervalo necesita 2 visitas en cada una de las %3 clases predichas: elija al menos %4.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 of %2 parcels of %3</source>
        <translation>%1 de %2 parcelas de %3</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Accuracy, expected half width</source>
        <translation>Exactitud, semiamplitud esperada</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>What to expect</source>
        <translation>Qué cabe esperar</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>Expected errors</source>
        <translation>Errores esperados</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 without a polygon left out.</source>
        <translation>%1 sin polígono: se {1|excluye|excluyen}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>%1 without a predicted class left out.</source>
        <translation>%1 sin clase predicha: se {1|excluye|excluyen}.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>The layer has neither pred_conf nor p_ fields: all parcels count as equally uncertain.</source>
        <translation>La capa no tiene ni pred_conf ni campos p_: todas las parcelas cuentan como igual de inciertas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visit_plan.py"/>
        <source>equal in all parcels</source>
        <translation>igual en todas las parcelas</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>How the visited parcels were drawn. Unknown: with the probabilities of the field visit_prob if there is one, else the run is refused, since intervals do not hold for parcels that were not drawn at random.</source>
        <translation>Cómo se eligieron las parcelas visitadas. Desconocido: con las probabilidades del campo visit_prob si existe; si no, la ejecución se rechaza, pues los intervalos no son válidos para parcelas que no se eligieron al azar.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>visit_prob</source>
        <translation>visit_prob</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: no parcel with a class and an area was visited: fill the field with the class seen at each visit.</source>
        <translation>%1: no se visitó ninguna parcela con clase y superficie: rellene el campo con la clase vista en cada visita.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 is 'unknown', and the layer has no field '%2': an interval holds only for parcels that were drawn at random, not for those of farmers' declarations, of a training or along a road. Choose 'simple_random' or 'stratified' if they were drawn so, else draw a sample with 'Choose next visits'.</source>
        <translation>%1 es 'unknown', y la capa no tiene ningún campo '%2': un intervalo solo es válido para parcelas elegidas al azar, no para las de declaraciones de agricultores, de un entrenamiento o a lo largo de una carretera. Elija 'simple_random' o 'stratified' si se eligieron así; si no, saque una muestra con 'Elegir las próximas visitas'.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 is 'visit_prob', but the layer has no field '%2': choose how the parcels were drawn.</source>
        <translation>%1 es 'visit_prob', pero la capa no tiene ningún campo '%2': elija cómo se eligieron las parcelas.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: %2 is %3 at a parcel: an inclusion probability is above 0 and at most 1.</source>
        <translation>%1: %2 es %3 en una parcela: una probabilidad de inclusión es mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1: %2 is empty at all parcels: they were chosen for learning, or by hand, and are no probability sample. Draw one with 'Choose next visits' for accuracy, or tell in SAMPLE how they were drawn.</source>
        <translation>%1: %2 está vacío en todas las parcelas: se eligieron para aprender, o a mano, y no son una muestra probabilística. Saque una con 'Elegir las próximas visitas' para la exactitud, o indique en SAMPLE cómo se eligieron.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 with a class in %2 %3 not drawn and %4 not used.</source>
        <translation>%1 con una clase en %2 %3 fuera del sorteo y %4 {1|ajena|ajenas} al cálculo.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 of %2 drawn parcels have no class in %3: they are taken as missing at random in their stratum.</source>
        <translation>%1 de %2 parcelas sorteadas no tienen clase en %3: se toman como ausentes al azar en su estrato.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>%1 without a class or a stratum (%2 ha) left out: the areas are those of the others.</source>
        <translation>%1 sin clase o sin estrato (%2 ha): se {1|excluye|excluyen}; las superficies son las de las demás.</translation>
    </message>
    <message>
        <location filename="../../processing_provider/visited_parcels.py"/>
        <source>Strata with fewer than %1 visits were merged: %2 became %3.</source>
        <translation>Los estratos con menos de %1 visitas se fusionaron: de %2 pasaron a ser %3.</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Model of the range</source>
        <translation>Modelo del rango</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Training report, range</source>
        <translation>Informe de entrenamiento, rango</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Training report, whole season</source>
        <translation>Informe de entrenamiento, temporada completa</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <source>Trains a classifier on the whole season, finds the range of dates on which its decisions rest, and trains another one on this range alone. Compare the accuracies of the two training reports: fewer images may do.</source>
        <translation>Entrena un clasificador con la temporada completa, encuentra el rango de fechas en el que se basan sus decisiones, y entrena otro solo con este rango. Compare las exactitudes de los dos informes de entrenamiento: pueden bastar menos imágenes.</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Maximum epochs (0: automatic)</source>
        <translation>Máximo de épocas (0: automático)</translation>
    </message>
    <message>
        <location filename="../../resources/models/attentionrestriction.model3"/>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Labelled parcels</source>
        <translation>Parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Folder of the scene</source>
        <translation>Carpeta de la escena</translation>
    </message>
    <message>
        <location filename="../../resources/models/sampletoattention.model3"/>
        <source>Creates a sample scene, trains a classifier on it, classifies its parcels and explains the decisions: everything that the plugin does, in one run.</source>
        <translation>Crea una escena de ejemplo, entrena un clasificador con ella, clasifica sus parcelas y explica las decisiones: todo lo que hace el complemento, en una sola ejecución.</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Trains a classifier on the images and the labelled parcels of one year, and classifies the parcels of another year with it.</source>
        <translation>Entrena un clasificador con las imágenes y las parcelas etiquetadas de un año, y clasifica con él las parcelas de otro año.</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Masks of these images</source>
        <translation>Máscaras de estas imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Parcels of the other year</source>
        <translation>Parcelas del otro año</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Images of the other year</source>
        <translation>Imágenes del otro año</translation>
    </message>
    <message>
        <location filename="../../resources/models/trainandclassify.model3"/>
        <source>Images of the year of the labels</source>
        <translation>Imágenes del año de las etiquetas</translation>
    </message>
</context>
</TS>
