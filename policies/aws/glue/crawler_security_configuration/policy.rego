# METADATA
# title: Glue crawlers have a security configuration
# description: Without one, the logs of the crawler, with samples of what it found, are not encrypted with your key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_crawler
# custom:
#   id: aws.glue.crawler_security_configuration
#   requirement: every Glue crawler must have a security configuration
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_glue_crawler]
#   remediation: Set `security_configuration` to the name of a configuration that encrypts logs, bookmarks and S3.
package decree.aws.glue.crawler_security_configuration

import data.decree.tf
import data.decree.value

deny contains tf.finding(crawler, "must have a security configuration", ["security_configuration"]) if {
	some crawler in input.resource.aws_glue_crawler
	value.absent(value.at(crawler.values, ["security_configuration"], null))
}
