# METADATA
# title: API services are verified over TLS
# description: Without the check of its certificate anything on the way can pose as the extension server and
#   receives the credentials of users.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/api_service
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/api_service_v1
# custom:
#   id: kubernetes.api_service.tls
#   requirement: Kubernetes API services must not have insecure_skip_tls_verify
#   severity: HIGH
#   category: configuration
#   resource_types: [kubernetes_api_service, kubernetes_api_service_v1]
#   profiles: [recommended]
#   remediation: Set `spec.0.insecure_skip_tls_verify` to false.
#   fix:
#     set:
#       path: [spec, 0, insecure_skip_tls_verify]
#       value: false
package decree.kubernetes.api_service.tls

import data.decree.tf

deny contains tf.finding(service, "must not set `spec.0.insecure_skip_tls_verify` to true", ["spec", 0, "insecure_skip_tls_verify"]) if {
	some service in input.resource.kubernetes_api_service
	service.values.spec[0].insecure_skip_tls_verify == true
}

deny contains tf.finding(service_v1, "must not set `spec.0.insecure_skip_tls_verify` to true", ["spec", 0, "insecure_skip_tls_verify"]) if {
	some service_v1 in input.resource.kubernetes_api_service_v1
	service_v1.values.spec[0].insecure_skip_tls_verify == true
}
