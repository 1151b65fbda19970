package decree.kubernetes.service.node_port_test

import data.decree.kubernetes.service.node_port

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_port.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "NodePort"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "NodePort"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service_v1.v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
