#!/usr/bin/env bash
# Run tests on another platform; by hand, not in CI: `make compat SUITE=trixie TESTS=tests/core`.
#
#   trixie, forky, …  that Debian's QGIS and torch, in a folder made by debootstrap (root only,
#                     3 GB, 4 to 6 minutes the first time)
#   pip               the newest torch, numpy and scikit-learn, without QGIS: the tests of core
#                     that need none
#
# Everything lies outside the checkout, in COMPAT_FOLDER, and is used again by the next run.
set -euo pipefail
suite=$1
shift
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=${COMPAT_FOLDER:-/var/tmp/planar_sits_compat}/$suite
packages=qgis,python3-qgis,qgis-providers,python3-gdal,python3-torch,python3-torchvision
packages+=,python3-skimage,python3-sklearn,python3-matplotlib,python3-safetensors,python3-venv
packages+=,python3-pip,python3-pytest,python3-hypothesis,ca-certificates
tests=${*:-tests}

copy_tree() {
	rm -rf "$1"
	mkdir -p "$1"
	git -C "$tree" ls-files -z --cached --others --exclude-standard \
		| tar -C "$tree" --null --ignore-failed-read -T - -c | tar -C "$1" -x
}

debian() {
	if [ ! -e "$folder/ready" ]; then
		if [ ! -e "$folder/debian" ]; then make_debian; fi
		# What this computer needs to reach its package sources; apt has replaced the certificates.
		cp -L --remove-destination /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
		inside "python3 -m venv --clear --system-site-packages /opt/tests \
			&& /opt/tests/bin/python -m pip install -q pytest-qgis"
		touch "$folder/ready"
	fi
	copy_tree "$folder/planar_sits"
	versions
	inside "cd /planar_sits && QT_QPA_PLATFORM=offscreen /opt/tests/bin/python -m pytest \
		-p no:cacheprovider $tests"
}

make_debian() {
	local mirror
	mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Component: main' | head -n 1)
	command -v debootstrap >/dev/null || apt-get install -y -q --no-install-recommends debootstrap
	rm -rf "$folder"
	mkdir -p "$folder"
	# An older debootstrap does not know the suite: all are made as sid is.
	debootstrap --variant=minbase "$suite" "$folder" "$mirror" /usr/share/debootstrap/scripts/sid
	for file in /etc/resolv.conf /etc/pip.conf; do
		if [ -e "$file" ]; then cp -L --remove-destination "$file" "$folder$file"; fi
	done
	# A mirror that is a snapshot has outdated release files.
	inside "apt-get -o Acquire::Check-Valid-Until=false update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q \
		--no-install-recommends ${packages//,/ }"
	touch "$folder/debian"
}

# The mounts end with the command.
inside() {
	unshare --mount bash -c '
		mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && exec chroot "$1" bash -c "$2"
	' bash "$folder" "$1"
}

versions() {
	inside "dpkg-query -W -f='\${Package} \${Version}\n' qgis python3 python3-torch python3-numpy \
		python3-sklearn libgdal[0-9]* python3-safetensors"
}

newest() {
	if [ ! -e "$folder/ready" ]; then
		rm -rf "$folder"
		python3 -m venv "$folder"
		"$folder/bin/python" -m pip install -q torch torchvision numpy scikit-learn scikit-image \
			matplotlib safetensors 'pytest<8.2' hypothesis
		touch "$folder/ready"
	fi
	copy_tree "$folder/planar_sits"
	"$folder/bin/python" -m pip freeze | grep -E '^(torch|numpy|scikit-learn|safetensors)'
	cd "$folder/planar_sits"
	# Reading and the sample scene need GDAL, and so do tests that name them.
	mapfile -t files < <(grep -rLE 'qgis|osgeo|gdal|core\.(series\.[^p]|sample)|\bsample\b|maipo|support\.|attention_pass' \
		--include='test_*.py' --exclude-dir=series --exclude-dir=sample tests/core)
	../bin/python -m pytest -p no:cacheprovider -o addopts='-q --import-mode=importlib' \
		"${files[@]}"
}

if [ "$suite" = pip ]; then newest; else debian; fi
