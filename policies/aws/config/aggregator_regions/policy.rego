# METADATA
# title: Config aggregators cover every region
# description: A region that is left out is where nobody looks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/config_configuration_aggregator
# custom:
#   id: aws.config.aggregator_regions
#   aliases: [CKV_AWS_121, AVD-AWS-0019, ac5a0bc0-a54c-45aa-90c3-15f7703b9132]
#   requirement: every Config aggregator must cover every region
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_config_configuration_aggregator]
#   remediation: Set all_regions to true in the aggregation source.
package decree.aws.config.aggregator_regions

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration_aggregator, "must cover every region", []) if {
	some configuration_aggregator in input.resource.aws_config_configuration_aggregator
	all_regions := value.at(configuration_aggregator.values, ["account_aggregation_source", 0, "all_regions"], null)
	value.known(all_regions)
	all_regions != true
	all_regions_2 := value.at(configuration_aggregator.values, ["organization_aggregation_source", 0, "all_regions"], null)
	value.known(all_regions_2)
	all_regions_2 != true
}
