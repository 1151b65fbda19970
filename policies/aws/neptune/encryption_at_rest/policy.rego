# METADATA
# title: Neptune clusters are encrypted at rest
# description: Storage, snapshots and replicas are otherwise readable as they stand, and encryption cannot be
#   switched on later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_cluster
# custom:
#   id: aws.neptune.encryption_at_rest
#   aliases: [CKV_AWS_44, AVD-AWS-0076, 98d59056-f745-4ef5-8613-32bca8d40b7e]
#   requirement: every Neptune cluster must be encrypted at rest, unless it has snapshot_identifier or
#     replication_source_identifier
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_neptune_cluster]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["3.5.1.22", "8.3.2.37"]
#   remediation: Set `storage_encrypted` to true.
#   fix:
#     set:
#       path: [storage_encrypted]
#       value: true
package decree.aws.neptune.encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted at rest", ["storage_encrypted"]) if {
	some cluster in input.resource.aws_neptune_cluster
	value.absent(value.at(cluster.values, ["snapshot_identifier"], null))
	value.absent(value.at(cluster.values, ["replication_source_identifier"], null))
	storage_encrypted := value.at(cluster.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
}
