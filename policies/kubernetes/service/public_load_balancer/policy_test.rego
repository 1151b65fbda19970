package decree.kubernetes.service.public_load_balancer_test

import data.decree.kubernetes.service.public_load_balancer

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_load_balancer.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service.service"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service.service"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service.service"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service.service"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer", "load_balancer_source_ranges": "set"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "networking.gke.io/load-balancer-type": "Internal"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "cloud.google.com/load-balancer-type": "Internal"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "true"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "0.0.0.0/0"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": true}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "true"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": true}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "true"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": true}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "${var.not_given}"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer", "load_balancer_source_ranges": "${var.not_given}"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "${var.not_given}", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "${var.not_given}", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service_v1.v1"}
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service_v1.v1"}
}

test_violating_9 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service_v1.v1"}
}

test_violating_10 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service_v1.v1"}
}

test_violating_11 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service_v1.v1"}
}

test_violating_12 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other"}}]}, "managed": true}]}, "data": {}}) == {"kubernetes_service_v1.v1"}
}

test_complying_13 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer", "load_balancer_source_ranges": "set"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "networking.gke.io/load-balancer-type": "Internal"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "cloud.google.com/load-balancer-type": "Internal"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "true"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "0.0.0.0/0"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": true}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "true"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": true}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "true"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": true}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "${var.not_given}"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer", "load_balancer_source_ranges": "${var.not_given}"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "${var.not_given}", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "${var.not_given}", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "${var.not_given}", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "${var.not_given}", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "${var.not_given}"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "${var.not_given}", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "${var.not_given}", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "${var.not_given}"}}], "spec": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"kubernetes_service_v1": [{"address": "kubernetes_service_v1.v1", "type": "kubernetes_service_v1", "name": "v1", "provider": "kubernetes", "values": {"metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}], "spec": [{"type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "${var.not_given}"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "${var.not_given}", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "${var.not_given}"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "${var.not_given}", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_37 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "${var.not_given}"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_38 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "${var.not_given}", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_39 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "${var.not_given}", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_40 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_41 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/azure-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_42 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "${var.not_given}"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_43 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "${var.not_given}", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_44 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "${var.not_given}", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_45 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "${var.not_given}", "service.beta.kubernetes.io/openstack-internal-load-balancer": "other"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_46 if {
	flagged({"resource": {"kubernetes_service": [{"address": "kubernetes_service.service", "type": "kubernetes_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"type": "LoadBalancer"}], "metadata": [{"annotations": {"networking.gke.io/load-balancer-type": "other", "cloud.google.com/load-balancer-type": "other", "service.beta.kubernetes.io/aws-load-balancer-internal": "other", "service.beta.kubernetes.io/openstack-internal-load-balancer": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}
