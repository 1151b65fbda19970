# METADATA
# title: Storage of RDS instances grows automatically
# description: A database whose disk is full stops taking writes, at the worst of times.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.storage_autoscaling
#   requirement: every RDS instance must have storage autoscaling
#   severity: LOW
#   category: availability
#   resource_types: [aws_db_instance]
#   remediation: Set `max_allocated_storage` to 1.
#   fix:
#     set:
#       path: [max_allocated_storage]
#       value: 1
package decree.aws.rds.storage_autoscaling

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must scale automatically", ["max_allocated_storage"]) if {
	some instance in input.resource.aws_db_instance
	max_allocated_storage := value.at(instance.values, ["max_allocated_storage"], null)
	value.known(max_allocated_storage)
	not value.above(max_allocated_storage, 0)
}
