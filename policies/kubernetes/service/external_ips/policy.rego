# METADATA
# title: Services have no external IP addresses
# description: Whoever may create such a service can draw traffic for any address to pods of his own (CVE-2020-8554).
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service_v1
# custom:
#   id: kubernetes.service.external_ips
#   requirement: no Kubernetes service may have external IP addresses
#   severity: HIGH
#   category: network exposure
#   resource_types: [kubernetes_service, kubernetes_service_v1]
#   profiles: [recommended]
#   remediation: Remove `external_ips`, and use a load balancer or an ingress.
package decree.kubernetes.service.external_ips

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must have no external IP addresses", ["spec", 0, "external_ips"]) if {
	some service in input.resource.kubernetes_service
	value.present(value.at(service.values, ["spec", 0, "external_ips"], null))
}

deny contains tf.finding(v1, "must have no external IP addresses", ["spec", 0, "external_ips"]) if {
	some v1 in input.resource.kubernetes_service_v1
	value.present(value.at(v1.values, ["spec", 0, "external_ips"], null))
}
