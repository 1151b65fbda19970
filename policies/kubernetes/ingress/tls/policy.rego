# METADATA
# title: Ingresses terminate TLS
# description: Without TLS passwords and session cookies travel to the cluster in clear text.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/ingress
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/ingress_v1
# custom:
#   id: kubernetes.ingress.tls
#   requirement: Kubernetes ingresses must terminate TLS
#   severity: MEDIUM
#   category: encryption
#   resource_types: [kubernetes_ingress, kubernetes_ingress_v1]
#   remediation: Add a `tls` block with the secret of the certificate.
package decree.kubernetes.ingress.tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(ingress, "must terminate TLS", ["spec", 0, "tls"]) if {
	some ingress in input.resource.kubernetes_ingress
	value.absent(value.at(ingress.values, ["spec", 0, "tls"], null))
}

deny contains tf.finding(v1, "must terminate TLS", ["spec", 0, "tls"]) if {
	some v1 in input.resource.kubernetes_ingress_v1
	value.absent(value.at(v1.values, ["spec", 0, "tls"], null))
}
