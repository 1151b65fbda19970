package decree.kubernetes.workload.high_user_id_test

import data.decree.kubernetes.workload.high_user_id

flagged(document) := addresses if {
	addresses := {finding.address | some finding in high_user_id.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_9 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_11 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_12 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_13 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_14 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_15 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_16 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_17 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_18 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_19 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_20 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_21 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_22 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_23 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_24 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_25 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_26 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_27 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_3 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_28 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_29 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_30 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_31 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_32 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_33 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_34 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_35 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_36 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_complying_10 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_4 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_37 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_38 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_39 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_40 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_41 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_42 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_43 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_44 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_45 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_complying_13 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_5 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_46 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_47 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_48 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_49 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_50 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_51 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_52 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_53 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_54 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_complying_16 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_6 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_55 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_56 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_57 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_58 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_59 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_60 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_61 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_62 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_63 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_complying_19 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_7 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_64 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_65 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_66 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_67 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_68 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_69 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_70 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_71 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_72 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_complying_22 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_8 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_73 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_74 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_75 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_76 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_77 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_78 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_79 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_80 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_81 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_complying_25 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_27 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_9 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_82 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_83 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_84 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_85 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_86 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_87 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_88 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_89 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_90 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_complying_28 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_29 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_30 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_10 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_91 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_92 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_93 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_94 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_95 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_96 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_97 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_98 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_99 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_complying_31 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_32 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_33 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_11 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_100 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_101 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_102 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_103 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_104 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_105 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_106 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_107 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_108 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_complying_34 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_35 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_36 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_12 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_109 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_110 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_111 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_112 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_113 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_114 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_115 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_116 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_117 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_complying_37 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_38 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_39 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_13 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_118 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_119 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "9999"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_120 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_121 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_122 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_123 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "9999"}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_124 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_125 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}], "security_context": [{"run_as_user": 10000}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_126 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}, {"security_context": [{"run_as_user": "set"}]}, {}], "security_context": [{"run_as_user": 10000}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_complying_40 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_41 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": 10000}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_42 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": 9999}], "container": [{"security_context": [{"run_as_user": "10000"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": "${var.not_given}", "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_14 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_127 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_unknown_16 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_128 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_unknown_18 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_129 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_unknown_20 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_130 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_unknown_22 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_131 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_unknown_24 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_132 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_unknown_26 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_133 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_unknown_28 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_134 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_unknown_30 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_135 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_unknown_32 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_136 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_unknown_34 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_137 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_unknown_36 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_37 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_138 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_unknown_38 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_39 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_139 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_unknown_40 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_41 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}], "security_context": [{"run_as_user": 9999}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_140 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_user": 9999}]}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_unknown_42 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"security_context": [{"run_as_user": "${var.not_given}"}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_43 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{}], "security_context": [{"run_as_user": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_44 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}, {"security_context": [{"run_as_user": 10000}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_45 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"container": [{"security_context": [{"run_as_user": "${var.not_given}"}]}, {"security_context": [{"run_as_user": "10000"}]}], "security_context": [{"run_as_user": 9999}]}]}, "managed": true}]}, "data": {}}) == set()
}
