package decree.kubernetes.namespace.pod_security_test

import data.decree.kubernetes.namespace.pod_security

flagged(document) := addresses if {
	addresses := {finding.address | some finding in pod_security.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"name": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"name": "other", "labels": {"pod-security.kubernetes.io/enforce": "baseline"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"name": "other", "labels": {"pod-security.kubernetes.io/enforce": "restricted"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "kube-system"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "kube-public"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "kube-node-lease"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "${var.not_given}"}, "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"name": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"name": "other", "labels": {"pod-security.kubernetes.io/enforce": "baseline"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"name": "other", "labels": {"pod-security.kubernetes.io/enforce": "restricted"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "kube-system"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "kube-public"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "kube-node-lease"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "${var.not_given}"}, "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "other"}, "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"name": "${var.not_given}", "labels": {"pod-security.kubernetes.io/enforce": "baseline"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"name": "other", "labels": {"pod-security.kubernetes.io/enforce": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"name": "${var.not_given}", "labels": {"pod-security.kubernetes.io/enforce": "baseline"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"name": "other", "labels": {"pod-security.kubernetes.io/enforce": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"name": "${var.not_given}", "labels": {"pod-security.kubernetes.io/enforce": "restricted"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {"metadata": [{"labels": {"pod-security.kubernetes.io/enforce": "${var.not_given}"}, "name": "kube-system"}]}, "managed": true}]}, "data": {}}) == set()
}
