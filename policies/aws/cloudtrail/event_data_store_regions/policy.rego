# METADATA
# title: Event data stores cover every region
# description: What happens in a region outside the store cannot be searched for.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail_event_data_store
# custom:
#   id: aws.cloudtrail.event_data_store_regions
#   requirement: every CloudTrail event data store must cover every region
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_cloudtrail_event_data_store]
#   remediation: Set `multi_region_enabled` to true.
#   fix:
#     set:
#       path: [multi_region_enabled]
#       value: true
package decree.aws.cloudtrail.event_data_store_regions

import data.decree.tf
import data.decree.value

deny contains tf.finding(event_data_store, "must cover every region", ["multi_region_enabled"]) if {
	some event_data_store in input.resource.aws_cloudtrail_event_data_store
	multi_region_enabled := event_data_store.values.multi_region_enabled
	value.known(multi_region_enabled)
	multi_region_enabled != true
}
