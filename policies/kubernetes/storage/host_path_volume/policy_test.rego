package decree.kubernetes.storage.host_path_volume_test

import data.decree.kubernetes.storage.host_path_volume

flagged(document) := addresses if {
	addresses := {finding.address | some finding in host_path_volume.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_persistent_volume": [{"address": "kubernetes_persistent_volume.volume", "type": "kubernetes_persistent_volume", "name": "volume", "provider": "kubernetes", "values": {"spec": [{"persistent_volume_source": [{"host_path": "set"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_persistent_volume.volume"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_persistent_volume": [{"address": "kubernetes_persistent_volume.volume", "type": "kubernetes_persistent_volume", "name": "volume", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_persistent_volume": [{"address": "kubernetes_persistent_volume.volume", "type": "kubernetes_persistent_volume", "name": "volume", "provider": "kubernetes", "values": {"spec": [{"persistent_volume_source": [{"host_path": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_persistent_volume_v1": [{"address": "kubernetes_persistent_volume_v1.volume_v1", "type": "kubernetes_persistent_volume_v1", "name": "volume_v1", "provider": "kubernetes", "values": {"spec": [{"persistent_volume_source": [{"host_path": "set"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_persistent_volume_v1.volume_v1"}
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_persistent_volume_v1": [{"address": "kubernetes_persistent_volume_v1.volume_v1", "type": "kubernetes_persistent_volume_v1", "name": "volume_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_persistent_volume_v1": [{"address": "kubernetes_persistent_volume_v1.volume_v1", "type": "kubernetes_persistent_volume_v1", "name": "volume_v1", "provider": "kubernetes", "values": {"spec": [{"persistent_volume_source": [{"host_path": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
