# METADATA
# title: Ingresses carry no configuration snippets
# description: With a snippet the author of an ingress writes into the configuration of NGINX, and can read the
#   secrets of all namespaces through it (CVE-2021-25742).
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/ingress
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/ingress_v1
# custom:
#   id: kubernetes.ingress.snippets
#   requirement: Kubernetes ingresses must not carry configuration snippets
#   severity: HIGH
#   category: workload hardening
#   resource_types: [kubernetes_ingress, kubernetes_ingress_v1]
#   profiles: [recommended]
#   remediation: Remove the annotation, and use those of the controller that do the one thing that is needed.
package decree.kubernetes.ingress.snippets

import data.decree.tf
import data.decree.value

deny contains tf.finding(ingress, "must not carry configuration snippets", ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/configuration-snippet"]) if {
	some ingress in input.resource.kubernetes_ingress
	value.present(value.at(ingress.values, ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/configuration-snippet"], null))
}

deny contains tf.finding(ingress, "must not carry configuration snippets", ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/server-snippet"]) if {
	some ingress in input.resource.kubernetes_ingress
	value.present(value.at(ingress.values, ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/server-snippet"], null))
}

deny contains tf.finding(ingress, "must not carry configuration snippets", ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/auth-snippet"]) if {
	some ingress in input.resource.kubernetes_ingress
	value.present(value.at(ingress.values, ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/auth-snippet"], null))
}

deny contains tf.finding(v1, "must not carry configuration snippets", ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/configuration-snippet"]) if {
	some v1 in input.resource.kubernetes_ingress_v1
	value.present(value.at(v1.values, ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/configuration-snippet"], null))
}

deny contains tf.finding(v1, "must not carry configuration snippets", ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/server-snippet"]) if {
	some v1 in input.resource.kubernetes_ingress_v1
	value.present(value.at(v1.values, ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/server-snippet"], null))
}

deny contains tf.finding(v1, "must not carry configuration snippets", ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/auth-snippet"]) if {
	some v1 in input.resource.kubernetes_ingress_v1
	value.present(value.at(v1.values, ["metadata", 0, "annotations", "nginx.ingress.kubernetes.io/auth-snippet"], null))
}
