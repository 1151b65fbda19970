# METADATA
# title: Namespaces enforce a Pod Security Standard
# description: Without the label pod-security.kubernetes.io/enforce the API server admits privileged pods from
#   whoever may create pods.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/namespace
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/namespace_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-admission/
# custom:
#   id: kubernetes.namespace.pod_security
#   requirement: Kubernetes namespaces must enforce a Pod Security Standard
#   severity: MEDIUM
#   category: workload hardening
#   resource_types: [kubernetes_namespace, kubernetes_namespace_v1]
#   remediation: Label the namespace with `pod-security.kubernetes.io/enforce` of `baseline` or `restricted`.
package decree.kubernetes.namespace.pod_security

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must enforce a Pod Security Standard", []) if {
	some namespace in input.resource.kubernetes_namespace
	pod_security_kubernetes_io_enforce := value.at(namespace.values, ["metadata", 0, "labels", "pod-security.kubernetes.io/enforce"], null)
	value.known(pod_security_kubernetes_io_enforce)
	not pod_security_kubernetes_io_enforce in ["baseline", "restricted"]
	name := value.at(namespace.values, ["metadata", 0, "name"], null)
	value.known(name)
	not name in ["kube-system", "kube-public", "kube-node-lease"]
}

deny contains tf.finding(v1, "must enforce a Pod Security Standard", []) if {
	some v1 in input.resource.kubernetes_namespace_v1
	pod_security_kubernetes_io_enforce := value.at(v1.values, ["metadata", 0, "labels", "pod-security.kubernetes.io/enforce"], null)
	value.known(pod_security_kubernetes_io_enforce)
	not pod_security_kubernetes_io_enforce in ["baseline", "restricted"]
	name := value.at(v1.values, ["metadata", 0, "name"], null)
	value.known(name)
	not name in ["kube-system", "kube-public", "kube-node-lease"]
}
