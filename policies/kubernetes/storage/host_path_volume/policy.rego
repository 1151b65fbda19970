# METADATA
# title: Persistent volumes are not paths of a node
# description: A volume on a path of a node is lost with the node and opens its filesystem to whoever claims it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/persistent_volume
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/persistent_volume_v1
# custom:
#   id: kubernetes.storage.host_path_volume
#   requirement: persistent volumes must not use host path volumes
#   severity: MEDIUM
#   category: workload hardening
#   resource_types: [kubernetes_persistent_volume, kubernetes_persistent_volume_v1]
#   remediation: Use a CSI driver, or a local volume with node affinity.
package decree.kubernetes.storage.host_path_volume

import data.decree.tf
import data.decree.value

deny contains tf.finding(volume, "must not mount paths of the host", ["spec", 0, "persistent_volume_source", 0, "host_path"]) if {
	some volume in input.resource.kubernetes_persistent_volume
	value.present(value.at(volume.values, ["spec", 0, "persistent_volume_source", 0, "host_path"], null))
}

deny contains tf.finding(volume_v1, "must not mount paths of the host", ["spec", 0, "persistent_volume_source", 0, "host_path"]) if {
	some volume_v1 in input.resource.kubernetes_persistent_volume_v1
	value.present(value.at(volume_v1.values, ["spec", 0, "persistent_volume_source", 0, "host_path"], null))
}
