# METADATA
# title: StatefulSets name their service
# description: Pods of a StatefulSet have stable names in DNS only through the service that it names.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/stateful_set
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/stateful_set_v1
# custom:
#   id: kubernetes.stateful_set.service_name
#   requirement: StatefulSets must have a headless service
#   severity: LOW
#   category: availability
#   resource_types: [kubernetes_stateful_set, kubernetes_stateful_set_v1]
#   remediation: Set `service_name` to a headless service.
package decree.kubernetes.stateful_set.service_name

import data.decree.tf
import data.decree.value

deny contains tf.finding(set_2, "must name a service", ["spec", 0, "service_name"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	value.absent(value.at(set_2.values, ["spec", 0, "service_name"], null))
}

deny contains tf.finding(set_v1, "must name a service", ["spec", 0, "service_name"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	value.absent(value.at(set_v1.values, ["spec", 0, "service_name"], null))
}
