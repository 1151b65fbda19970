package decree.kubernetes.namespace.resource_quota_test

import data.decree.kubernetes.namespace.resource_quota

flagged(document) := addresses if {
	addresses := {finding.address | some finding in resource_quota.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.stranger", "type": "kubernetes_resource_quota", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota_v1": [{"address": "kubernetes_resource_quota_v1.stranger", "type": "kubernetes_resource_quota_v1", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.quota", "type": "kubernetes_resource_quota", "name": "quota", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_resource_quota.quota_2", "type": "kubernetes_resource_quota", "name": "quota_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace.namespace.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota_v1": [{"address": "kubernetes_resource_quota_v1.quota_v1", "type": "kubernetes_resource_quota_v1", "name": "quota_v1", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_resource_quota_v1.quota_v1_2", "type": "kubernetes_resource_quota_v1", "name": "quota_v1_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace.namespace.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.stranger", "type": "kubernetes_resource_quota", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota_v1": [{"address": "kubernetes_resource_quota_v1.stranger", "type": "kubernetes_resource_quota_v1", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.quota", "type": "kubernetes_resource_quota", "name": "quota", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_resource_quota.quota_2", "type": "kubernetes_resource_quota", "name": "quota_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace_v1.v1.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota_v1": [{"address": "kubernetes_resource_quota_v1.quota_v1", "type": "kubernetes_resource_quota_v1", "name": "quota_v1", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_resource_quota_v1.quota_v1_2", "type": "kubernetes_resource_quota_v1", "name": "quota_v1_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace_v1.v1.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.quota", "type": "kubernetes_resource_quota", "name": "quota", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}, {"address": "kubernetes_resource_quota.quota_2", "type": "kubernetes_resource_quota", "name": "quota_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace.namespace.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.quota", "type": "kubernetes_resource_quota", "name": "quota", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_resource_quota.quota_2", "type": "kubernetes_resource_quota", "name": "quota_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.quota", "type": "kubernetes_resource_quota", "name": "quota", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}, {"address": "kubernetes_resource_quota.quota_2", "type": "kubernetes_resource_quota", "name": "quota_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace_v1.v1.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.quota", "type": "kubernetes_resource_quota", "name": "quota", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_resource_quota.quota_2", "type": "kubernetes_resource_quota", "name": "quota_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.stranger", "type": "kubernetes_resource_quota", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota_v1": [{"address": "kubernetes_resource_quota_v1.stranger", "type": "kubernetes_resource_quota_v1", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota_v1": [{"address": "kubernetes_resource_quota_v1.quota_v1", "type": "kubernetes_resource_quota_v1", "name": "quota_v1", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}, {"address": "kubernetes_resource_quota_v1.quota_v1_2", "type": "kubernetes_resource_quota_v1", "name": "quota_v1_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace.namespace.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota_v1": [{"address": "kubernetes_resource_quota_v1.quota_v1", "type": "kubernetes_resource_quota_v1", "name": "quota_v1", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_resource_quota_v1.quota_v1_2", "type": "kubernetes_resource_quota_v1", "name": "quota_v1_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}], "kubernetes_resource_quota": [{"address": "kubernetes_resource_quota.stranger", "type": "kubernetes_resource_quota", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
