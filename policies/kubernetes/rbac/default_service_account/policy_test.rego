package decree.kubernetes.rbac.default_service_account_test

import data.decree.kubernetes.rbac.default_service_account

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_service_account.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding.binding"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding.binding"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"name": "default"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding.binding"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding.binding"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding.binding"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding_v1.binding_v1"}
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding_v1.binding_v1"}
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"name": "default"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding_v1.binding_v1"}
}

test_violating_9 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding_v1.binding_v1"}
}

test_violating_10 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_binding_v1.binding_v1"}
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_11 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding.role_binding"}
}

test_violating_12 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding.role_binding"}
}

test_violating_13 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"name": "default"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding.role_binding"}
}

test_violating_14 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding.role_binding"}
}

test_violating_15 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding.role_binding"}
}

test_complying_11 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_16 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding_v1.role_binding_v1"}
}

test_violating_17 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding_v1.role_binding_v1"}
}

test_violating_18 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"name": "default"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding_v1.role_binding_v1"}
}

test_violating_19 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding_v1.role_binding_v1"}
}

test_violating_20 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "default"}, {"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_binding_v1.role_binding_v1"}
}

test_complying_16 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "${var.not_given}", "name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "${var.not_given}", "name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_role_binding_v1": [{"address": "kubernetes_role_binding_v1.binding_v1", "type": "kubernetes_role_binding_v1", "name": "binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "${var.not_given}", "name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"kubernetes_cluster_role_binding": [{"address": "kubernetes_cluster_role_binding.role_binding", "type": "kubernetes_cluster_role_binding", "name": "role_binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "${var.not_given}", "name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"kubernetes_cluster_role_binding_v1": [{"address": "kubernetes_cluster_role_binding_v1.role_binding_v1", "type": "kubernetes_cluster_role_binding_v1", "name": "role_binding_v1", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "${var.not_given}", "name": "default"}, {"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "${var.not_given}"}, {"name": "default", "kind": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "${var.not_given}", "name": "default"}, {"name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "${var.not_given}"}, {"name": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "${var.not_given}", "name": "default"}, {"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "${var.not_given}"}, {"kind": "ServiceAccount", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "${var.not_given}", "name": "default"}, {"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"kubernetes_role_binding": [{"address": "kubernetes_role_binding.binding", "type": "kubernetes_role_binding", "name": "binding", "provider": "kubernetes", "values": {"subject": [{"kind": "ServiceAccount", "name": "${var.not_given}"}, {"kind": "ServiceAccount"}]}, "managed": true}]}, "data": {}}) == set()
}
