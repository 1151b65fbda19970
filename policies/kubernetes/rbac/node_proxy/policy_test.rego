package decree.kubernetes.rbac.node_proxy_test

import data.decree.kubernetes.rbac.node_proxy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_proxy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["nodes/proxy"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["nodes/proxy"]}, {"resources": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["nodes/*"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["nodes/*"]}, {"resources": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["nodes/proxy"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["nodes/proxy"]}, {"resources": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["nodes/*"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["nodes/*"]}, {"resources": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["${var.not_given}"]}, {"resources": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}
