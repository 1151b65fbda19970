# METADATA
# title: Deployments have at least two replicas
# description: With one replica each restart of its node is an outage.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/deployment
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/deployment_v1
# custom:
#   id: kubernetes.workload.replicas
#   requirement: Kubernetes deployments must have at least 2 replicas
#   severity: LOW
#   category: configuration
#   resource_types: [kubernetes_deployment, kubernetes_deployment_v1]
#   remediation: Set `spec.0.replicas` to 2.
#   fix:
#     set:
#       path: [spec, 0, replicas]
#       value: 2
package decree.kubernetes.workload.replicas

import data.decree.tf
import data.decree.value

deny contains tf.finding(deployment, "must have `spec.0.replicas` at 2 or more", ["spec", 0, "replicas"]) if {
	some deployment in input.resource.kubernetes_deployment
	replicas := value.at(deployment.values, ["spec", 0, "replicas"], null)
	value.known(replicas)
	not value.at_least(replicas, 2)
}

deny contains tf.finding(v1, "must have `spec.0.replicas` at 2 or more", ["spec", 0, "replicas"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	replicas := value.at(v1.values, ["spec", 0, "replicas"], null)
	value.known(replicas)
	not value.at_least(replicas, 2)
}
