package decree.kubernetes.service.external_ips_test

import data.decree.kubernetes.service.external_ips

flagged(document) := addresses if {
	addresses := {finding.address | some finding in external_ips.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"external_ips": "set"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"external_ips": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"external_ips": "set"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service_v1.v1"}
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"external_ips": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
