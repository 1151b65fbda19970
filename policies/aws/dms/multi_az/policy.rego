# METADATA
# title: DMS replication instances have a standby in another zone
# description: A migration that runs for weeks starts again when its only instance is lost.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dms_replication_instance
# custom:
#   id: aws.dms.multi_az
#   requirement: every DMS replication instance must be spread over several availability zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_dms_replication_instance]
#   remediation: Set `multi_az` to true.
#   fix:
#     set:
#       path: [multi_az]
#       value: true
package decree.aws.dms.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_instance, "must be spread over several availability zones", ["multi_az"]) if {
	some replication_instance in input.resource.aws_dms_replication_instance
	multi_az := value.at(replication_instance.values, ["multi_az"], null)
	value.known(multi_az)
	multi_az != true
}
