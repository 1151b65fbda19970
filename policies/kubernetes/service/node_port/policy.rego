# METADATA
# title: Services open no ports of the nodes
# description: A NodePort opens the service on every node of the cluster, also on those with public addresses,
#   past the load balancer and its rules.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service_v1
# custom:
#   id: kubernetes.service.node_port
#   requirement: no Kubernetes service may be of type NodePort
#   severity: LOW
#   category: network exposure
#   resource_types: [kubernetes_service, kubernetes_service_v1]
#   remediation: Use a service of type ClusterIP behind an ingress or a load balancer.
package decree.kubernetes.service.node_port

import data.decree.tf

deny contains tf.finding(service, "must not be of type NodePort", ["spec", 0, "type"]) if {
	some service in input.resource.kubernetes_service
	service.values.spec[0].type == "NodePort"
}

deny contains tf.finding(v1, "must not be of type NodePort", ["spec", 0, "type"]) if {
	some v1 in input.resource.kubernetes_service_v1
	v1.values.spec[0].type == "NodePort"
}
