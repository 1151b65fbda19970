# METADATA
# title: Web crawlers of Bedrock data sources are limited
# description: "A crawler without limits follows every link in scope: it pays for pages that nobody asked for,
#   and takes in text that others can plant."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_data_source
# custom:
#   id: aws.bedrock.data_source_crawl_limits
#   requirement: every Bedrock data source must limit its crawler
#   severity: LOW
#   category: cost
#   resource_types: [aws_bedrockagent_data_source]
#   remediation: Add crawler_limits to crawler_configuration.
package decree.aws.bedrock.data_source_crawl_limits

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_source, "must limit its crawler", ["data_source_configuration", i, "web_configuration", i_2, "crawler_configuration"]) if {
	some data_source in input.resource.aws_bedrockagent_data_source
	some i, data_source_configuration in data_source.values.data_source_configuration
	some i_2, web_configuration in data_source_configuration.web_configuration
	value.complete(web_configuration, ["crawler_configuration"])
	every crawler_configuration in value.list(web_configuration, ["crawler_configuration"]) {
		value.absent(value.at(crawler_configuration, ["crawler_limits"], null))
	}
}
