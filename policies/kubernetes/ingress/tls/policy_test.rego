package decree.kubernetes.ingress.tls_test

import data.decree.kubernetes.ingress.tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_ingress.ingress"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"tls": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"tls": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_ingress_v1.v1"}
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"tls": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"tls": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
