# METADATA
# title: Neptune instances are not publicly accessible
# description: A graph database with a public address can be queried by anyone unless IAM stands in front.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_cluster_instance
# custom:
#   id: aws.neptune.public_access
#   aliases: [CKV_AWS_102, 9ba198e0-fef4-464a-8a4d-75ea55300de7]
#   requirement: no Neptune cluster instance may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_neptune_cluster_instance]
#   profiles: [recommended]
#   remediation: Set `publicly_accessible` to false.
#   fix:
#     set:
#       path: [publicly_accessible]
#       value: false
package decree.aws.neptune.public_access

import data.decree.tf

deny contains tf.finding(cluster_instance, "must not be publicly accessible", ["publicly_accessible"]) if {
	some cluster_instance in input.resource.aws_neptune_cluster_instance
	cluster_instance.values.publicly_accessible == true
}
