# METADATA
# title: Services are not aliases of external names
# description: An ExternalName service sends clients to a name outside the cluster; whoever may change it can
#   redirect them, also through ingress controllers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service_v1
# custom:
#   id: kubernetes.service.external_name
#   requirement: Kubernetes services must not have type ExternalName
#   severity: LOW
#   category: configuration
#   resource_types: [kubernetes_service, kubernetes_service_v1]
#   remediation: Name the external host in the configuration of the clients.
package decree.kubernetes.service.external_name

import data.decree.tf

deny contains tf.finding(service, "must not set `spec.0.type` to \"ExternalName\"", ["spec", 0, "type"]) if {
	some service in input.resource.kubernetes_service
	service.values.spec[0].type == "ExternalName"
}

deny contains tf.finding(v1, "must not set `spec.0.type` to \"ExternalName\"", ["spec", 0, "type"]) if {
	some v1 in input.resource.kubernetes_service_v1
	v1.values.spec[0].type == "ExternalName"
}
