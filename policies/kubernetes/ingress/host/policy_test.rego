package decree.kubernetes.ingress.host_test

import data.decree.kubernetes.ingress.host

flagged(document) := addresses if {
	addresses := {finding.address | some finding in host.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "*length"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_ingress.ingress"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "*length"}, {"host": "other"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_ingress.ingress"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"rule": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "*length"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_ingress_v1.v1"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "*length"}, {"host": "other"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_ingress_v1.v1"}
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"rule": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_ingress": [{"address": "kubernetes_ingress.ingress", "type": "kubernetes_ingress", "name": "ingress", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "${var.not_given}"}, {"host": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_ingress_v1": [{"address": "kubernetes_ingress_v1.v1", "type": "kubernetes_ingress_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"rule": [{"host": "${var.not_given}"}, {"host": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}
