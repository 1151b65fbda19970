# METADATA
# title: Redshift clusters are encrypted at rest
# description: Blocks on disk and snapshots of the warehouse are otherwise readable as they stand.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.encryption_at_rest
#   aliases: [CKV_AWS_64]
#   requirement: no Redshift cluster may have encrypted set to false
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_redshift_cluster]
#   frameworks:
#     pci_dss: ["3.5.1.29", "8.3.2.46"]
#   remediation: Set `encrypted` to true.
#   fix:
#     set:
#       path: [encrypted]
#       value: true
package decree.aws.redshift.encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted at rest", ["encrypted"]) if {
	some cluster in input.resource.aws_redshift_cluster
	encrypted := value.at(cluster.values, ["encrypted"], null)
	value.known(encrypted)
	not encrypted in [true, "true"]
}
