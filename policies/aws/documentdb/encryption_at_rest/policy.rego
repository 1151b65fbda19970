# METADATA
# title: DocumentDB clusters are encrypted at rest
# description: Storage, snapshots and replicas are otherwise readable as they stand, and encryption cannot be
#   switched on later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.encryption_at_rest
#   aliases: [CKV_AWS_74, AVD-AWS-0021]
#   requirement: every DocumentDB cluster must be encrypted at rest, unless it has snapshot_identifier
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_docdb_cluster]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["3.5.1.10", "8.3.2.17"]
#   remediation: Set `storage_encrypted` to true.
#   fix:
#     set:
#       path: [storage_encrypted]
#       value: true
package decree.aws.documentdb.encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted at rest", ["storage_encrypted"]) if {
	some cluster in input.resource.aws_docdb_cluster
	value.absent(value.at(cluster.values, ["snapshot_identifier"], null))
	storage_encrypted := value.at(cluster.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
}
