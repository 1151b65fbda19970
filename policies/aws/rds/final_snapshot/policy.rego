# METADATA
# title: RDS instances leave a final snapshot behind
# description: The automated backups go with the instance; without a final snapshot a deletion that was wrong
#   cannot be undone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.final_snapshot
#   requirement: every RDS instance must keep a final snapshot on deletion
#   severity: LOW
#   category: data protection
#   resource_types: [aws_db_instance]
#   remediation: Set `skip_final_snapshot` to false.
#   fix:
#     set:
#       path: [skip_final_snapshot]
#       value: false
package decree.aws.rds.final_snapshot

import data.decree.tf

deny contains tf.finding(instance, "must keep a final snapshot on deletion", ["skip_final_snapshot"]) if {
	some instance in input.resource.aws_db_instance
	instance.values.skip_final_snapshot == true
}
